package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** The glyph names of a simple font's codes: its base encoding with the differences laid over it. */
final class GlyphNames {

    private static final int CODES = 256;
    private static final int SYMBOLIC = 4;

    private final COSDictionary font;
    private final COSDictionary descriptor;
    private final String fontName;
    private final Budget budget;

    GlyphNames(COSDictionary font, COSDictionary descriptor, String fontName, Budget budget) {
        this.font = font;
        this.descriptor = descriptor;
        this.fontName = fontName;
        this.budget = budget;
    }

    @Nullable
    String[] read() {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        COSDictionary dictionary = encoding instanceof COSDictionary given ? given : null;
        COSName baseName = encoding instanceof COSName name
                ? name
                : dictionary == null ? null : dictionary.getCOSName(COSName.BASE_ENCODING);
        Encoding base = baseName == null ? null : Encoding.getInstance(baseName);
        @Nullable String[] names = base == null ? builtIn(dictionary != null) : names(base);
        if (dictionary != null) {
            applyDifferences(dictionary.getCOSArray(COSName.DIFFERENCES), names);
        }
        return names;
    }

    /** The text of a glyph name, or null when it has none. */
    static @Nullable String text(String glyph, String fontName) {
        String text = SymbolFont.of(fontName) == SymbolFont.DINGBATS
                ? GlyphList.getZapfDingbats().toUnicode(glyph)
                : null;
        text = text == null ? GlyphList.getAdobeGlyphList().toUnicode(glyph) : text;
        if (text != null || glyph.equals(".notdef")) {
            return text == null ? "" : text;
        }
        return glyph.indexOf('_') > 0 ? joined(glyph, fontName) : null;
    }

    /** Ligatures are named after their letters: {@code f_f_i}. */
    private static @Nullable String joined(String glyph, String fontName) {
        StringBuilder text = new StringBuilder();
        for (String part : glyph.split("_", -1)) {
            String letter = part.indexOf('_') < 0 && !part.isEmpty() ? text(part, fontName) : null;
            if (letter == null) {
                return null;
            }
            text.append(letter);
        }
        return text.toString();
    }

    private @Nullable String[] builtIn(boolean hasDifferences) {
        String bare = fontName.substring(fontName.indexOf('+') + 1);
        if (bare.equals("Symbol") || bare.startsWith("SymbolMT")) {
            return names(SymbolEncoding.INSTANCE);
        }
        if (bare.equals("ZapfDingbats")) {
            return names(ZapfDingbatsEncoding.INSTANCE);
        }
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return new String[CODES];
        }
        boolean trueType = COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE));
        if (trueType) {
            boolean symbolic = (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
            return names(hasDifferences && !symbolic ? StandardEncoding.INSTANCE : WinAnsiEncoding.INSTANCE);
        }
        @Nullable String[] own = FontProgram.names(program(), budget);
        return own != null ? own : names(StandardEncoding.INSTANCE);
    }

    private @Nullable COSStream program() {
        for (COSName key : new COSName[] {COSName.FONT_FILE, COSName.FONT_FILE3}) {
            if (descriptor.getDictionaryObject(key) instanceof COSStream stream) {
                return stream;
            }
        }
        return null;
    }

    private static @Nullable String[] names(Encoding encoding) {
        @Nullable String[] names = new String[CODES];
        encoding.getCodeToNameMap().forEach((code, name) -> {
            if (code >= 0 && code < CODES) {
                names[code] = name;
            }
        });
        return names;
    }

    private static void applyDifferences(@Nullable COSArray differences, @Nullable String[] names) {
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase item = differences.getObject(i);
            if (item instanceof COSNumber number) {
                code = number.intValue();
            } else if (item instanceof COSName name && code >= 0 && code < CODES) {
                names[code++] = name.getName();
            }
        }
    }
}
