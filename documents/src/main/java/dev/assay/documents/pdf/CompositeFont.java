package dev.assay.documents.pdf;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A font of codes of several bytes, each of which stands for a glyph number. */
final class CompositeFont implements PdfFont {

    private static final int PAGE = 256;

    private final @Nullable CodeMap encoding;
    private final double[] widths;
    private final double defaultWidth;
    private final IntFunction<@Nullable String> codeTexts;
    private final IntFunction<@Nullable String> glyphTexts;
    private final SymbolFont symbols;
    private final LetterShapes shapes;

    /** The texts of codes that were met, by their upper and lower byte; longer codes are looked up each time. */
    private final @Nullable String[][] texts = new String[PAGE][];

    /**
     * A font.
     *
     * @param encoding from codes to glyph numbers; null when they are the same two-byte numbers
     * @param widths the widths of glyph numbers, in ems; NaN where the font gives none
     * @param codeTexts the text of a code, where the file gives it
     * @param glyphTexts the text of a glyph number, where the font gives it
     */
    CompositeFont(
            @Nullable CodeMap encoding,
            double[] widths,
            double defaultWidth,
            IntFunction<@Nullable String> codeTexts,
            IntFunction<@Nullable String> glyphTexts,
            SymbolFont symbols,
            IntFunction<@Nullable Outline> outlines) {
        this.shapes = new LetterShapes(code -> outlines.apply(glyph(code, 2)));
        this.encoding = encoding;
        this.widths = widths.clone();
        this.defaultWidth = defaultWidth;
        this.codeTexts = codeTexts;
        this.glyphTexts = glyphTexts;
        this.symbols = symbols;
    }

    @Override
    public int codeLength(byte[] string, int at) {
        return encoding == null ? Math.min(2, string.length - at) : encoding.codeLength(string, at);
    }

    @Override
    public double width(int code, int length) {
        int glyph = glyph(code, length);
        double width = glyph >= 0 && glyph < widths.length ? widths[glyph] : Double.NaN;
        return Double.isNaN(width) ? defaultWidth : width;
    }

    @Override
    public String text(int code, int length) {
        String text = said(code, length);
        return shapes.areOthers() && !text.isBlank() ? UNKNOWN : text;
    }

    private String said(int code, int length) {
        if (code < 0 || code >= PAGE * PAGE) {
            return find(code, length);
        }
        @Nullable String[] page = texts[code / PAGE];
        if (page == null) {
            page = new String[PAGE];
            texts[code / PAGE] = page;
        }
        String text = page[code % PAGE];
        if (text == null) {
            text = find(code, length);
            page[code % PAGE] = text;
        }
        return text;
    }

    @Override
    public String claim(int code) {
        return shapes.areOthers() ? said(code, 2) : "";
    }

    /** Glyph numbers are looked up by codes of two bytes, as nearly all files have them. */
    @Override
    public boolean isBlank(int code) {
        return shapes.isBlank(code, said(code, 2));
    }

    @Override
    public boolean findOut() {
        return shapes.findOut();
    }

    @Override
    public double height() {
        return 1;
    }

    private String find(int code, int length) {
        String text = codeTexts.apply(code);
        if (text == null || text.isEmpty()) {
            text = glyphTexts.apply(glyph(code, length));
        }
        return text == null ? symbols.unknown() : symbols.readable(text);
    }

    private int glyph(int code, int length) {
        return encoding == null ? code : encoding.number(code, length);
    }
}
