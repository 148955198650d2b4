package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Java", "- Java", "* Java", "– Java", "▪ Java", "1. Java", "2) Java", "a) Java", "•Java", "✓ Java",
                "o Java", "*\nJava"
            })
    void everyKindOfBulletIsTakenOff(String text) {
        assertThat(paragraphs(text)).containsExactly("* Java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 degrees", "2.5 years", "C) or not", "10 years"})
    void numbersAndMarksOfTheTextAreNoBullets(String text) {
        assertThat(paragraphs(text)).containsExactly(text.equals("C) or not") ? "* or not" : text);
    }

    @Test
    void aLineThatCannotEndThereGoesOn() {
        assertThat(paragraphs("""
                        Advanced proficiency in
                        SQL
                        and
                        Java
                        is a must.
                        Streaming (e.g.
                        Kafka) as well
                        Tools
                        : Git
                        """))
                .containsExactly(
                        "Advanced proficiency in\nSQL\nand\nJava\nis a must.",
                        "Streaming (e.g.\nKafka) as well",
                        "Tools\n: Git");
    }

    @Test
    void aFullLineGoesOnWithALineInLowerCase() {
        assertThat(paragraphs("""
                        We are a bakery of software with ovens in seven towns, and our
                        bread is known in every one of them and loved by all who eat
                        bread at all
                        """)).hasSize(1);
        assertThat(paragraphs("""
                        java
                        sql
                        """)).containsExactly("java", "sql");
    }

    @Test
    void aHeadingNeverGoesOn() {
        assertThat(paragraphs("""
                        Who we are looking for
                        We are looking for a baker.
                        """)).containsExactly("Who we are looking for", "We are looking for a baker.");
    }

    @Test
    void aListInSmallLettersHasAnItemInEachLine() {
        assertThat(paragraphs("""
                        a minimum of two years of baking in a shop of any size at all
                        experience with ovens that are heated
                        with wood
                        a degree in bread
                        """))
                .containsExactly(
                        "a minimum of two years of baking in a shop of any size at all",
                        "experience with ovens that are heated\nwith wood",
                        "a degree in bread");
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(Postings.of(text), HeadingTable.standard()).stream()
                .map(paragraph ->
                        (paragraph.bulleted() ? "* " : "") + text.substring(paragraph.start(), paragraph.end()))
                .toList();
    }
}
