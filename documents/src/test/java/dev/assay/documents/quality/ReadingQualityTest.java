package dev.assay.documents.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingQualityTest {

    private static final String GOOD = """
            Dana Example, back-end developer
            Built the billing service in Java 17 with Spring Boot, PostgreSQL and gRPC (2019 - 2023).
            Moved 40 services to Kubernetes; wrote CI/CD pipelines in GitHub Actions, see https://example.org/dana.
            Wrzeszcz, Gdańsk. B.Sc. in mathematics. 日本語 and Русский at work.
            """;

    @Test
    void anOrdinaryTextHasNothingAgainstIt() {
        assertThat(quality(GOOD)).isEqualTo(new ReadingQuality(100, List.of()));
    }

    @Test
    void lettersThatStandAloneAreOdd() {
        String apart = GOOD.replaceAll("(\\S)(?=\\S)", "$1 ");
        assertThat(quality(apart).percent()).isLessThan(ReadingQuality.CHECK_BELOW);
        assertThat(quality(apart).finding())
                .hasValueSatisfying(finding -> assertThat(finding.detail()).contains("do not look like words"));
    }

    @Test
    void aTextOfTheWrongLettersIsOdd() {
        String wrong = GOOD.replaceAll("[aeiou]", "q");
        assertThat(quality(wrong).percent()).isLessThan(ReadingQuality.CHECK_BELOW);
    }

    @Test
    void charactersThatTheFileDoesNotTellAreCounted() {
        ReadingQuality quality = quality(GOOD.replace("e", "\uFFFD"));
        assertThat(quality.percent()).isLessThan(ReadingQuality.CHECK_BELOW);
        assertThat(quality.reasons()).anyMatch(reason -> reason.contains("are not known"));
    }

    @Test
    void pagesThatWereNotReadCount() {
        ReadingQuality quality = quality(GOOD, new Finding(Finding.Kind.UNREADABLE_PAGE, 1, null, "a picture"));
        assertThat(quality.percent()).isLessThan(ReadingQuality.CHECK_BELOW);
        assertThat(quality.reasons()).contains("1 of 1 pages were not read");
    }

    @Test
    void ocrAndHiddenTextLowerItWithoutAnAlarm() {
        ReadingQuality ocr = quality(GOOD, new Finding(Finding.Kind.READ_BY_OCR, 1, null, "by OCR"));
        ReadingQuality hidden = quality(GOOD, new Finding(Finding.Kind.HIDDEN_TEXT, 1, "java", "white"));
        assertThat(ocr.percent()).isLessThan(hidden.percent()).isGreaterThanOrEqualTo(ReadingQuality.CHECK_BELOW);
        assertThat(ocr.finding()).isEmpty();
        assertThat(hidden.reasons()).containsExactly("1 page with hidden text");
    }

    @Test
    void aReaderThatReadsBadlySaysSoFirst() {
        CheckedReader reader = new CheckedReader((name, bytes) -> new Reading.Legible(document("x z \uFFFD")));
        Document document = ((Reading.Legible) reader.read("cv", new byte[0])).document();
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.CHECK_READING);
    }

    private static ReadingQuality quality(String text, Finding... findings) {
        return ReadingQuality.of(document(text, findings));
    }

    private static Document document(String text, Finding... findings) {
        return Document.of("cv", "0".repeat(64), text, List.of(0), null, List.of(findings));
    }
}
