package dev.assay.documents;

import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.util.List;

/** Files of forms that are not read, known by their first bytes. */
final class ForeignForms {

    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM", "II*\0", "MM\0*", "\0\0\0\fjP", "8BPS");

    private static final List<String> OTHERS = List.of(
            "\u007FELF",
            "MZ",
            "\u001F\u008B",
            "BZh",
            "7z\u00BC\u00AF",
            "Rar!",
            "\u00FD7zXZ",
            "%!PS",
            "\u00CA\u00FE\u00BA\u00BE",
            "OggS",
            "ID3",
            "\0asm",
            "SQLite format 3");

    private ForeignForms() {}

    static void refuse(String start) {
        boolean riffPicture = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        boolean heifPicture =
                start.startsWith("ftyphei", 4) || start.startsWith("ftypmif", 4) || start.startsWith("ftypavif", 4);
        if (riffPicture || heifPicture || startsWithAny(start, PICTURES)) {
            throw new Refusal(
                    Reading.Reason.IMAGE_ONLY, "it is a picture without text; ask for the file it was made from");
        }
        if (startsWithAny(start, OTHERS)) {
            throw Refusal.unsupported("it is no text document; ask for the résumé as PDF or DOCX");
        }
    }

    /** Short signatures are also letters that a text may start with; a file of such a form has a zero byte soon. */
    private static boolean startsWithAny(String start, List<String> signatures) {
        return signatures.stream()
                .anyMatch(
                        signature -> start.startsWith(signature) && (signature.length() > 3 || start.indexOf(0) >= 0));
    }
}
