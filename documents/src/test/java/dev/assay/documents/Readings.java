package dev.assay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files through the front door and looks at what came out. */
public final class Readings {

    private static final Documents DOCUMENTS = Documents.standard();

    private Readings() {}

    /** What the front door says of a file. */
    public static Reading read(String name, byte[] bytes) {
        return DOCUMENTS.read(name, bytes);
    }

    /** The document of a file that must be legible. */
    public static Document document(String name, byte[] bytes) {
        Reading reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Legible.class);
        return ((Reading.Legible) reading).document();
    }

    /** The text of a file that must be legible. */
    public static String text(String name, byte[] bytes) {
        return document(name, bytes).text();
    }

    /** The text of a file given in UTF-8. */
    public static String text(String name, String content) {
        return text(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Why a file cannot be read. */
    public static Reading.Reason reason(String name, byte[] bytes) {
        Reading reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        Reading.Unreadable unreadable = (Reading.Unreadable) reading;
        assertThat(unreadable.detail()).isNotBlank().doesNotContain("\n");
        return unreadable.reason();
    }

    /** The hidden texts of a file that must be legible, as {@code text (how)}. */
    public static List<String> hidden(String name, byte[] bytes) {
        return document(name, bytes).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.HIDDEN_TEXT)
                .map(finding -> finding.text() + " (" + finding.detail() + ")")
                .toList();
    }
}
