package dev.assay.documents.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters of bitmap fonts in PDF files that TeX wrote: each glyph has its code for a name, "a82" for R. The codes are those of
 * TeX's own encodings, OT1 and T1, which agree on letters and digits but not on dashes, quotes and ligatures.
 */
final class TexGlyphs {

    private static final Map<Integer, String> OT1 = Map.ofEntries(
            Map.entry(11, "ff"),
            Map.entry(12, "fi"),
            Map.entry(13, "fl"),
            Map.entry(14, "ffi"),
            Map.entry(15, "ffl"),
            Map.entry(25, "ß"),
            Map.entry(26, "æ"),
            Map.entry(27, "œ"),
            Map.entry(28, "ø"),
            Map.entry(34, "”"),
            Map.entry(39, "’"),
            Map.entry(92, "“"),
            Map.entry(96, "‘"),
            Map.entry(123, "–"),
            Map.entry(124, "—"));

    private static final Map<Integer, String> T1 = Map.ofEntries(
            Map.entry(16, "“"),
            Map.entry(17, "”"),
            Map.entry(18, "„"),
            Map.entry(19, "«"),
            Map.entry(20, "»"),
            Map.entry(21, "–"),
            Map.entry(22, "—"),
            Map.entry(27, "ff"),
            Map.entry(28, "fi"),
            Map.entry(29, "fl"),
            Map.entry(30, "ffi"),
            Map.entry(31, "ffl"),
            Map.entry(39, "’"),
            Map.entry(96, "‘"),
            Map.entry(0xD7, "Œ"),
            Map.entry(0xDF, "SS"),
            Map.entry(0xF7, "œ"),
            Map.entry(0xFF, "ß"));

    private final Map<Integer, String> encoding;

    private TexGlyphs(Map<Integer, String> encoding) {
        this.encoding = encoding;
    }

    /** How to read the codes of a font with these names by code; null where it is none of TeX's. */
    static @Nullable TexGlyphs of(@Nullable String[] names) {
        int glyphs = 0;
        boolean old = false;
        for (int code = 0; code < names.length; code++) {
            String name = names[code];
            if (name != null && !name.equals(".notdef")) {
                if (!name.equals("a" + code)) {
                    return null;
                }
                glyphs++;
                old |= (code >= 11 && code <= 15) || code == 123 || code == 124;
            }
        }
        return glyphs == 0 ? null : new TexGlyphs(old ? OT1 : T1);
    }

    /** The text of a code; null where it is not known. */
    @Nullable
    String text(int code) {
        String text = encoding.get(code);
        if (text != null) {
            return text;
        }
        boolean letter = (code > ' ' && code < 0x7F) || (encoding.equals(T1) && code >= 0xC0 && code <= 0xFF);
        return letter ? Character.toString(code) : null;
    }
}
