package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.taxonomy.ConceptKind.Group;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
    private static final Annotator SKILLS = Taxonomy.standard().annotator(Group.SKILL);
    private static final List<String> PIECES = List.of(
            "Java",
            "Go",
            "C",
            "R",
            "C++",
            ".NET",
            "Node.js",
            "spring boot",
            "Spring",
            "REST",
            "access",
            "Access",
            "ﬂask",
            "Ja\u00adva",
            "e\u0301",
            "\u200b",
            "https://x.org/java",
            "a@b.org",
            "in",
            "and",
            "the",
            "to",
            "experience with",
            "SQL",
            "Server",
            "2016",
            "8",
            "1.2.x",
            ",",
            ".",
            "/",
            "-",
            "–",
            "\n",
            "\n\n",
            "\t",
            "   ",
            "(",
            ")",
            "•",
            "'s",
            "\ud83d\ude00",
            "\ud83d",
            "Я",
            "ｊａｖａ",
            "CI/CD",
            "R&D",
            "databases",
            "libraries",
            "s",
            "#",
            "+");

    private final Annotator small = Taxonomy.read("test.txt", """
                    kind: language
                    java | Java | |
                    javascript | JavaScript | |
                    go | ?=Go | | hints=goroutine,backend
                    kind: family
                    sql-server-administration | SQL Server administration | |
                    oracle-sql | Oracle SQL | |
                    ada-jet | ?=Jet | | hints=aviation
                    jet-database | ?=Jet | | hints=office,sql
                    """).annotator(Group.SKILL);

    @Test
    void aPartOfATextIsReadInItsSurroundings() {
        String text = "goroutine JavaScript Go";
        assertThat(small.annotate(text, 10, 14)).isEmpty();
        assertThat(small.annotate(text, 10, 20)).extracting(Mention::start).containsExactly(10);
        assertThat(small.annotate(text, 14, 20)).isEmpty();
        assertThat(small.annotate(text, 20, text.length()))
                .as("the hint lies outside of the part")
                .extracting(Mention::start)
                .containsExactly(21);
        assertThat(small.annotate(text, 5, 5)).isEmpty();
    }

    @Test
    void aPartMustLieWithinTheText() {
        assertThatThrownBy(() -> small.annotate("Java", 2, 5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLongerNameWinsOverOneThatOverlapsItFromTheLeft() {
        assertThat(small.annotate("Oracle SQL Server administration"))
                .extracting(mention -> mention.concept().id())
                .containsExactly("sql-server-administration");
    }

    @Test
    void hintsChooseBetweenConceptsOfOneSpelling() {
        assertThat(ids("aviation and Jet")).containsExactly("ada-jet");
        assertThat(ids("an office file of Jet")).containsExactly("jet-database");
        assertThat(ids("a Jet")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go ",
                "Go, ",
                "REST ",
                "a.b.com/",
                "Java/",
                "C ",
                "(",
                "\ufb01",
                "\u00ad",
                "es ",
                "s",
                "x@y.z ",
                "https://",
                "1.1.",
                "R&",
                "Spring 2019 ",
                "-",
                "\n",
                "e.g. Go such as ",
                "microsoft sql ",
                "Java 8.",
                "rest rest,"
            })
    void repetitionsAreReadInSeconds(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> SKILLS.annotate(text));
    }

    @RepeatedTest(300)
    void mentionsLieInOrderApartAndInsideAnyText(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        List<Mention> mentions = SKILLS.annotate(text.toString());
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            end = mention.end();
        }
        assertThat(SKILLS.annotate(text.toString())).isEqualTo(mentions);
    }

    private List<String> ids(String text) {
        return small.annotate(text).stream()
                .map(mention -> mention.concept().id())
                .toList();
    }
}
