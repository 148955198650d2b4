package dev.assay.documents.pdf;

import dev.assay.documents.pdf.ContentScanner.Token;
import dev.assay.documents.source.Budget;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** The glyph names that a Type 1 font program itself gives to its codes. */
final class FontProgram {

    private static final int CODES = 256;

    private FontProgram() {}

    /** The names by code, or null where the program gives none of its own. */
    static @Nullable String @Nullable [] names(@Nullable COSStream program, Budget budget) {
        if (program == null) {
            return null;
        }
        byte[] bytes = Streams.decode(program, budget);
        return program.getCOSName(COSName.SUBTYPE) == null ? type1(bytes, budget) : compact(bytes);
    }

    /** The clear part of a Type 1 program lists its codes as {@code dup 65 /A put}. */
    private static @Nullable String @Nullable [] type1(byte[] bytes, Budget budget) {
        @Nullable String[] names = new String[CODES];
        ContentScanner scanner = new ContentScanner(bytes);
        int code = -1;
        boolean found = false;
        for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
            budget.step();
            if (token == Token.KEYWORD && scanner.text().equals("eexec")) {
                break;
            }
            if (token == Token.NAME && code >= 0 && code < CODES) {
                names[code] = scanner.text();
                found = true;
            }
            code = token == Token.NUMBER ? (int) scanner.number() : -1;
        }
        return found ? names : null;
    }

    private static @Nullable String @Nullable [] compact(byte[] bytes) {
        try {
            List<CFFFont> fonts = new CFFParser().parse(bytes, () -> bytes);
            if (fonts.isEmpty() || !(fonts.getFirst() instanceof CFFType1Font font) || font.getEncoding() == null) {
                return null;
            }
            @Nullable String[] names = new String[CODES];
            for (int code = 0; code < CODES; code++) {
                names[code] = font.getEncoding().getName(code);
            }
            return names;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
