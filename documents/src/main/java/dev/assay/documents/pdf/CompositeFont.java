package dev.assay.documents.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A font of codes of several bytes, each of which stands for a glyph number. */
final class CompositeFont implements PdfFont {

    private final @Nullable CodeMap encoding;
    private final Map<Integer, Double> widths;
    private final double defaultWidth;
    private final IntFunction<@Nullable String> codeTexts;
    private final IntFunction<@Nullable String> glyphTexts;
    private final SymbolFont symbols;
    private final Map<Integer, String> texts = new HashMap<>();

    /**
     * A font.
     *
     * @param encoding from codes to glyph numbers; null when they are the same two-byte numbers
     * @param widths the widths of glyph numbers, in ems
     * @param codeTexts the text of a code, where the file gives it
     * @param glyphTexts the text of a glyph number, where the font gives it
     */
    CompositeFont(
            @Nullable CodeMap encoding,
            Map<Integer, Double> widths,
            double defaultWidth,
            IntFunction<@Nullable String> codeTexts,
            IntFunction<@Nullable String> glyphTexts,
            SymbolFont symbols) {
        this.encoding = encoding;
        this.widths = new HashMap<>(widths);
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
        return widths.getOrDefault(glyph(code, length), defaultWidth);
    }

    @Override
    public String text(int code, int length) {
        return texts.computeIfAbsent(code, key -> find(key, length));
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
        return text == null ? UNKNOWN : symbols.readable(text);
    }

    private int glyph(int code, int length) {
        return encoding == null ? code : encoding.number(code, length);
    }
}
