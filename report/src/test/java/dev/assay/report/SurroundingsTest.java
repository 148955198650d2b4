package dev.assay.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.report.Quote.Piece;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void theWholeLineIsShownWhereItIsShort() {
        assertThat(shown("Before\nI wrote Java and Go.\nAfter", "Java")).isEqualTo("I wrote «Java» and Go.");
    }

    @Test
    void stretchesOfOneLineShareIt() {
        assertThat(shown("Java, Kotlin and Go", "Go", "Java")).isEqualTo("«Java», Kotlin and «Go»");
    }

    @Test
    void stretchesThatOverlapAreMarkedOnce() {
        assertThat(shown("Spring Boot services", "Spring Boot", "Spring")).isEqualTo("«Spring Boot» services");
    }

    @Test
    void aLongLineIsCutAtSpacesAroundTheStretch() {
        String shown = shown("word ".repeat(500) + "Java" + " next".repeat(500), "Java");

        assertThat(shown)
                .startsWith("… word word")
                .contains("word «Java» next")
                .endsWith("next next …")
                .hasSizeLessThan(300);
    }

    @Test
    void aLongGapBetweenStretchesIsCut() {
        String shown = shown("Java " + "word ".repeat(500) + "Go", "Java", "Go");

        assertThat(shown)
                .startsWith("«Java» word")
                .contains(" … ")
                .endsWith("word «Go»")
                .hasSizeLessThan(350);
    }

    @Test
    void aStretchOverSeveralLinesIsShownWithTheirBeginningAndEnd() {
        assertThat(shown("from March 2019\nto May 2021 at sea", "2019\nto May"))
                .isEqualTo("from March «2019\nto May» 2021 at sea");
    }

    @Test
    void wordsWithoutSpacesAreCutToo() {
        assertThat(shown("x".repeat(10_000) + "Java" + "y".repeat(10_000), "Java"))
                .hasSizeLessThan(300)
                .contains("x«Java»y");
    }

    private static String shown(String text, String... words) {
        Document document = Document.of("cv.txt", "0".repeat(64), text, List.of(0), null, List.of());
        List<Span> spans = Stream.of(words)
                .map(word -> document.span(text.indexOf(word), text.indexOf(word) + word.length()))
                .sorted()
                .toList();
        return Surroundings.of(new Source(document), spans).stream()
                .map((Piece piece) -> piece.evidence() ? "«" + piece.text() + "»" : piece.text())
                .collect(Collectors.joining());
    }
}
