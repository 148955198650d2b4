package dev.assay.documents;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.oldoffice.OldContainer;
import dev.assay.documents.opendocument.OpenDocumentReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.word.WordReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells the form of a file by its first bytes and its structure; the name's ending helps only where both say nothing. */
final class FormDetector {

    /** Mail programs and web servers put a few lines before a PDF file's own start. */
    private static final int PDF_START = 1024;

    private FormDetector() {}

    /**
     * The form of a file.
     *
     * @throws Refusal when it has none that is read
     */
    static Form detect(String name, byte[] bytes, Budget budget) {
        if (bytes.length == 0) {
            throw Refusal.corrupt("the file is empty; ask for it again");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, PDF_START), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return ofArchive(Archive.open(bytes, budget));
        }
        if (start.startsWith("{\\rtf")) {
            return Form.RTF;
        }
        if (OldContainer.startsWith(start)) {
            return switch (OldContainer.kind(bytes)) {
                case WORD -> Form.OLD_WORD;
                case MAIL -> Form.OUTLOOK_MAIL;
            };
        }
        ForeignForms.refuse(start);
        String ending = ending(name);
        int pdf = start.indexOf("%PDF-");
        if (pdf == 0 || (pdf > 0 && (ending.equals("pdf") || hasPdfEnd(bytes)))) {
            return Form.PDF;
        }
        return TextForms.detect(ending, bytes);
    }

    private static Form ofArchive(Archive archive) {
        if (WordReader.reads(archive)) {
            return Form.DOCX;
        }
        Optional<String> kind =
                archive.find("mimetype").map(type -> new String(type, StandardCharsets.ISO_8859_1).strip());
        if (kind.isPresent() && kind.get().startsWith("application/vnd.oasis.opendocument.text")) {
            return Form.ODT;
        }
        boolean unnamed = kind.isEmpty()
                && archive.names().contains(OpenDocumentReader.BODY)
                && archive.names().contains("styles.xml");
        if (unnamed) {
            return Form.ODT;
        }
        if (kind.isPresent() || archive.names().stream().anyMatch(FormDetector::isOfProgram)) {
            throw Refusal.unsupported(
                    "it is a file of a program, but no DOCX or ODT; ask for the résumé itself as DOCX or PDF");
        }
        return Form.ZIP;
    }

    /** Parts that programs put into their zip containers, and people do not into folders. */
    private static boolean isOfProgram(String part) {
        return part.equals("[Content_Types].xml") || part.startsWith("META-INF/") || part.startsWith("xl/");
    }

    private static boolean hasPdfEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - PDF_START);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
