package dev.assay.documents.pdf;

import dev.assay.documents.pdf.ContentScanner.Token;
import dev.assay.documents.source.Budget;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The little drawings that are the glyphs of a Type 3 font. */
final class HandDrawnGlyphs {

    private static final Set<String> PAINTERS =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "ID", "Tj", "TJ", "'", "\"");

    private HandDrawnGlyphs() {}

    /** Whether a letter of the font is drawn by nothing that paints. */
    static boolean lackLetters(COSDictionary font, @Nullable String[] names, String[] texts, Budget budget) {
        COSDictionary drawings = font.getCOSDictionary(COSName.CHAR_PROCS);
        for (int code = 0; drawings != null && code < names.length; code++) {
            String name = names[code];
            if (name != null
                    && !texts[code].isBlank()
                    && drawings.getDictionaryObject(COSName.getPDFName(name)) instanceof COSStream drawing
                    && !paints(Streams.decode(drawing, budget))) {
                return true;
            }
        }
        return false;
    }

    private static boolean paints(byte[] drawing) {
        ContentScanner scanner = new ContentScanner(drawing);
        for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
            if (token == Token.KEYWORD && PAINTERS.contains(scanner.text())) {
                return true;
            }
        }
        return false;
    }
}
