package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The texts of glyph numbers, from the character table of an embedded font. Loaded when a code is met that the file does not explain. */
final class GlyphTexts implements IntFunction<@Nullable String> {

    private final COSDictionary descendant;
    private final Budget budget;
    private @Nullable CmapLookup table;
    private boolean loaded;

    private GlyphTexts(COSDictionary descendant, Budget budget) {
        this.descendant = descendant;
        this.budget = budget;
    }

    static IntFunction<@Nullable String> of(COSDictionary descendant, Budget budget) {
        return new GlyphTexts(descendant, budget);
    }

    @Override
    public @Nullable String apply(int glyph) {
        if (!loaded) {
            loaded = true;
            table = load();
        }
        List<Integer> codes = table == null ? null : table.getCharCodes(glyph);
        return codes == null || codes.isEmpty() || !Character.isValidCodePoint(codes.getFirst())
                ? null
                : Character.toString(codes.getFirst());
    }

    private @Nullable CmapLookup load() {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor == null || !(descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program)) {
            return null;
        }
        byte[] bytes = Streams.decode(program, budget);
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
