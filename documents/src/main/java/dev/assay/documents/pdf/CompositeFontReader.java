package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Reads a font whose codes stand for the glyph numbers of a descendant font. */
final class CompositeFontReader {

    private static final int MOST_GLYPHS = 0x10000;

    private final COSDictionary font;
    private final COSDictionary descendant;
    private final @Nullable CodeMap toUnicode;
    private final Budget budget;

    CompositeFontReader(COSDictionary font, @Nullable CodeMap toUnicode, Budget budget) {
        this.font = font;
        this.toUnicode = toUnicode;
        this.budget = budget;
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        this.descendant =
                descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary first
                        ? first
                        : new COSDictionary();
    }

    PdfFont read() {
        String name = Objects.requireNonNullElse(font.getNameAsString(COSName.BASE_FONT), "");
        CodeMap codes = toUnicode;
        IntFunction<@Nullable String> codeTexts = codes == null ? code -> null : codes::text;
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        EmbeddedGlyphs glyphs = new EmbeddedGlyphs(descriptor == null ? new COSDictionary() : descriptor, budget);
        return new CompositeFont(
                encoding(),
                widths(),
                descendant.getFloat(COSName.DW, 1000) / 1000.0,
                codeTexts,
                glyphs::text,
                SymbolFont.of(name),
                outlines(glyphs));
    }

    private IntFunction<@Nullable Outline> outlines(EmbeddedGlyphs glyphs) {
        byte[] numbers = descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream map
                ? Streams.decode(map, budget)
                : null;
        return glyph -> glyphs.ofGlyph(numbers == null ? glyph : number(numbers, 2 * glyph));
    }

    private static int number(byte[] map, int at) {
        return at + 1 < map.length ? ((map[at] & 0xFF) << 8) | (map[at + 1] & 0xFF) : 0;
    }

    private @Nullable CodeMap encoding() {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (encoding instanceof COSStream stream) {
            CodeMap own = CodeMapReader.read(Streams.decode(stream, budget), budget);
            return own.hasSpaces() ? own : null;
        }
        return null;
    }

    private double[] widths() {
        GlyphWidths widths = new GlyphWidths();
        COSArray given =
                font.getCOSArray(COSName.W) != null ? font.getCOSArray(COSName.W) : descendant.getCOSArray(COSName.W);
        int at = 0;
        while (given != null && at + 1 < given.size()) {
            budget.step();
            int first = integer(given.getObject(at));
            if (given.getObject(at + 1) instanceof COSArray list) {
                for (int i = 0; i < list.size() && i < MOST_GLYPHS; i++) {
                    widths.put(first + i, width(list.getObject(i)));
                }
                at += 2;
            } else if (at + 2 < given.size()) {
                int last = Math.min(integer(given.getObject(at + 1)), first + MOST_GLYPHS);
                for (int glyph = first; glyph <= last && glyph < MOST_GLYPHS; glyph++) {
                    widths.put(glyph, width(given.getObject(at + 2)));
                }
                at += 3;
            } else {
                break;
            }
        }
        return widths.all();
    }

    private static int integer(@Nullable COSBase base) {
        return base instanceof COSNumber number ? number.intValue() : 0;
    }

    private static double width(@Nullable COSBase base) {
        return base instanceof COSNumber number ? number.floatValue() / 1000.0 : 0;
    }
}
