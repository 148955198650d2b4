package dev.assay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final Documents documents = Documents.standard();

    @Test
    void plainTextIsReadLineByLine() {
        String text = "Dana Example\r\n\r\n\r\nJava, SQL  \n";
        Reading reading = documents.read("cv.txt", text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isInstanceOfSatisfying(Reading.Legible.class, legible -> {
            Document document = legible.document();
            assertThat(document.text()).isEqualTo("Dana Example\n\nJava, SQL");
            assertThat(document.lines()).hasSize(3);
            assertThat(document.sha256()).hasSize(64);
        });
    }

    @Test
    void aBlankFileIsCorrupt() {
        assertThat(documents.read("cv.txt", " \n ".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Reading.Reason.CORRUPT));
    }
}
