package dev.assay.resume;

import dev.assay.text.Document;
import java.util.List;

/** Documents made of a text, for tests. */
public final class ResumeText {

    private ResumeText() {}

    public static Document document(String text) {
        return Document.of("cv.txt", "0".repeat(64), text, List.of(0), null, List.of());
    }
}
