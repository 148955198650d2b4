package dev.assay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormDetectorTest {

    @Test
    void bytesDecideNotTheEnding() {
        byte[] pdf = new TestPdf().text(72, 100, "Dana").bytes();
        byte[] docx = TestZip.docx("<w:p><w:r><w:t>Dana</w:t></w:r></w:p>").bytes();
        byte[] odt = TestZip.odt("<text:p xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>Dana</text:p>")
                .bytes();
        assertThat(Readings.text("cv.docx", pdf)).isEqualTo("Dana");
        assertThat(Readings.text("cv.txt", docx)).isEqualTo("Dana");
        assertThat(Readings.text("cv", odt)).isEqualTo("Dana");
        assertThat(Readings.text("cv.pdf", "{\\rtf1 Dana}")).isEqualTo("Dana");
        assertThat(Readings.text("cv.txt", "<!DOCTYPE html><p>Dana</p>")).isEqualTo("Dana");
        assertThat(Readings.text("cv.docx", "Dana <Example>")).isEqualTo("Dana <Example>");
        assertThat(Readings.text("cv.txt", "{\"basics\": {\"name\": \"Dana\"}}"))
                .isEqualTo("Dana");
    }

    @Test
    void theEndingTellsMarkdownFromText() {
        assertThat(Readings.text("cv.md", "# Dana")).isEqualTo("Dana");
        assertThat(Readings.text("cv.txt", "# Dana")).isEqualTo("# Dana");
    }

    @ParameterizedTest
    @CsvSource({
        "scan.png, iVBORw0KGgoAAAANSUhEUg==, IMAGE_ONLY",
        "scan.jpg, /9j/4AAQSkZJRgABAQ==, IMAGE_ONLY",
        "program, f0VMRgIBAQAAAAAAAAAAAA==, UNSUPPORTED",
        "old.doc, 0M8R4KGxGuEAAAAAAAAAAA==, CORRUPT",
        "cv.pdf, AAECAwQFBgcICQoLDA0ODw==, CORRUPT",
        "cv.bin, AAECAwQFBgcICQoLDA0ODw==, UNSUPPORTED"
    })
    void otherFilesAreRefused(String name, String base64, Reading.Reason reason) {
        assertThat(Readings.reason(name, Base64.getDecoder().decode(base64))).isEqualTo(reason);
    }

    @Test
    void emptyFilesAreCorrupt() {
        assertThat(Readings.reason("cv.txt", new byte[0])).isEqualTo(Reading.Reason.CORRUPT);
        assertThat(Readings.reason("cv.html", "<html><body><script>x</script>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void otherContainersAreUnsupported() {
        assertThat(Readings.reason(
                        "program.jar",
                        new TestZip().part("META-INF/MANIFEST.MF", "Dana").bytes()))
                .isEqualTo(Reading.Reason.UNSUPPORTED);
        assertThat(Readings.reason(
                        "sheet.xlsx",
                        new TestZip().part("xl/workbook.xml", "<w/>").bytes()))
                .isEqualTo(Reading.Reason.UNSUPPORTED);
    }
}
