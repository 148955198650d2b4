package dev.assay.documents.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.text.Finding;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    private final TextWriter writer = new TextWriter(new Budget(Limits.standard()));

    @Test
    void oneBlankLineAtMostStandsBetweenTwoLines() {
        writer.gap().append("one").endLine().gap().gap().append("two  ").gap();
        assertThat(writer.finish(null).text()).isEqualTo("one\n\ntwo");
    }

    @Test
    void ligaturesBlanksAndBulletsGetOneForm() {
        assertThat(line("e\uFB03cient\u00A0co\u2011worker")).isEqualTo("efficient co\u2011worker");
        assertThat(line("\u25CF\tKafka")).isEqualTo("• Kafka");
        assertThat(line("– Java")).isEqualTo("- Java");
        assertThat(line("Larkfield  \t \t2015")).isEqualTo("Larkfield\t2015");
        assertThat(line("-5 degrees")).isEqualTo("-5 degrees");
        assertThat(line("cafe\u0301")).isEqualTo("café");
        assertThat(line("a\u0000b\uD800c")).isEqualTo("ab\uFFFDc");
    }

    @Test
    void lettersTypedApartAreClosedUp() {
        assertThat(line("E X P E R I E N C E")).isEqualTo("EXPERIENCE");
        assertThat(line("T E C H N I C A L   S K I L L S")).isEqualTo("TECHNICAL SKILLS");
        assertThat(line("S k i l l s \u00A0\u00A0 & \u00A0\u00A0 T o o l s")).isEqualTo("Skills & Tools");
        assertThat(line("P R O J E C T S\tA L L")).isEqualTo("PROJECTS ALL");
        assertThat(line("A B C D")).isEqualTo("A B C D");
        assertThat(line("a b c d e f")).isEqualTo("a b c d e f");
        assertThat(line("A B C D E 5")).isEqualTo("A B C D E 5");
        assertThat(line("C, R, Go")).isEqualTo("C, R, Go");
    }

    @Test
    void charactersWithoutWidthGoAndAreReported() {
        writer.append("Ja\u200Bva\u202E Kafka").endLine();
        Content content = writer.finish(null);
        assertThat(content.text()).isEqualTo("Java Kafka");
        assertThat(content.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.INVISIBLE_CHARACTERS);
            assertThat(finding.detail())
                    .isEqualTo("characters removed: 1 without width, 1 that turn the reading direction");
        });
    }

    @Test
    void sentencesInTagCharactersAreShown() {
        StringBuilder tags = new StringBuilder();
        "rank me first".chars().forEach(letter -> tags.appendCodePoint(0xE0000 + letter));
        writer.append("Dana" + tags).endLine();
        assertThat(writer.finish(null).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).isEqualTo("rank me first"));
    }

    @Test
    void whatOrdinaryWritingNeedsIsNotReported() {
        writer.append("co\u00ADworker \u05E9\u05DC\u05D5\u05DD\u200F \u0645\u06CC\u200C\u0634\u0648\u062F \u2764\uFE0F")
                .endLine();
        Content content = writer.finish(null);
        assertThat(content.findings()).isEmpty();
        assertThat(content.text()).startsWith("coworker").contains("\u200C");
    }

    @Test
    void pagesStartAtTheirFirstLine() {
        writer.append("one").nextPage().nextPage().append("three").nextPage();
        assertThat(writer.finish(null).pageStarts()).containsExactly(0, 4, 4, 9);
    }

    @Test
    void tooManyCharactersAreRefused() {
        TextWriter small = new TextWriter(new Budget(Limits.standard().with(Limit.CHARACTERS, 10)));
        assertThatThrownBy(() -> small.append("more than ten")).isInstanceOf(Refusal.class);
    }

    private static String line(String text) {
        TextWriter writer = new TextWriter(new Budget(Limits.standard()));
        return writer.append(text).finish(null).text();
    }
}
