package dev.assay.documents.word;

import dev.assay.documents.archive.Archive;
import java.util.List;

/** The headers and footers of a DOCX file, each of which is read once however many pages show it. */
final class HeadersAndFooters {

    private HeadersAndFooters() {}

    static List<String> headers(Archive archive) {
        return parts(archive, "word/header");
    }

    static List<String> footers(Archive archive) {
        return parts(archive, "word/footer");
    }

    private static List<String> parts(Archive archive, String prefix) {
        return archive.names().stream()
                .filter(name ->
                        name.startsWith(prefix) && name.endsWith(".xml") && name.indexOf('/', prefix.length()) < 0)
                .sorted()
                .toList();
    }
}
