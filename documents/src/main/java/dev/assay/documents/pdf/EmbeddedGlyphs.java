package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.type1.Type1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of the glyphs of an embedded font, TrueType, CFF or Type 1, and what its own tables say of them; loaded when the first is
 * asked for.
 */
final class EmbeddedGlyphs {

    /** Where the own codes of symbol fonts start in their tables. */
    private static final int SYMBOLS = 0xF000;

    /** The bit of a descriptor's flags for a font with codes of its own. */
    private static final int SYMBOLIC = 4;

    private static final double CFF_UNITS_PER_EM = 1000;

    /** The first byte of a Type 1 program that is kept as on a disk, in segments. */
    private static final int SEGMENT = 0x80;

    private static final COSName OPEN_TYPE = COSName.getPDFName("OpenType");

    private final COSDictionary descriptor;
    private final Budget budget;
    private final List<CmapSubtable> tables = new ArrayList<>();
    private @Nullable TrueTypeFont trueType;
    private @Nullable CFFFont compact;
    private @Nullable Type1Font type1;
    private boolean loaded;

    EmbeddedGlyphs(COSDictionary descriptor, Budget budget) {
        this.descriptor = descriptor;
        this.budget = budget;
    }

    /** The text of a glyph number by the font's own table of characters, or null. */
    @Nullable
    String text(int glyph) {
        try {
            load();
            CmapLookup table = trueType == null ? null : trueType.getUnicodeCmapLookup();
            List<Integer> codes = table == null ? null : table.getCharCodes(glyph);
            return codes == null || codes.isEmpty() || !Character.isValidCodePoint(codes.getFirst())
                    ? null
                    : Character.toString(codes.getFirst());
        } catch (IOException | RuntimeException brokenFont) {
            return null;
        }
    }

    /** The outline of a glyph by its number in the font, or in its collection. */
    @Nullable
    Outline ofGlyph(int glyph) {
        try {
            load();
            if (trueType != null) {
                return ofGlyph(trueType, glyph);
            }
            return compact == null || glyph == 0
                    ? null
                    : Outline.of(compact.getType2CharString(glyph).getPath(), CFF_UNITS_PER_EM);
        } catch (IOException | RuntimeException brokenFont) { // the library that reads fonts fails in many ways
            return null;
        }
    }

    /**
     * The outline of a code of one byte: by the tables of the font or by its name.
     *
     * @param letter the character that the encoding gives to the code
     */
    @Nullable
    Outline ofCode(int code, @Nullable String name, int letter) {
        try {
            load();
            if (compact instanceof CFFType1Font named && name != null) {
                return named.nameToGID(name) == 0 ? null : Outline.of(named.getPath(name), CFF_UNITS_PER_EM);
            }
            if (type1 != null && name != null) {
                return type1.hasGlyph(name) ? Outline.of(type1.getPath(name), unitsPerEm(type1)) : null;
            }
            return trueType == null ? null : ofGlyph(trueType, glyph(code, letter));
        } catch (IOException | RuntimeException brokenFont) {
            return null;
        }
    }

    private void load() throws IOException {
        if (loaded) {
            return;
        }
        loaded = true;
        if (descriptor.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream program) {
            byte[] bytes = Streams.decode(program, budget);
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            boolean symbolic = (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) != 0;
            CmapTable cmap = font.getCmap();
            for (CmapSubtable table : cmap == null ? new CmapSubtable[0] : cmap.getCmaps()) {
                tables.add(symbolic && !isUnicode(table) ? 0 : tables.size(), table);
            }
            trueType = font;
        } else if (descriptor.getDictionaryObject(COSName.FONT_FILE3) instanceof COSStream program
                && !OPEN_TYPE.equals(program.getCOSName(COSName.SUBTYPE))) {
            byte[] bytes = Streams.decode(program, budget);
            List<CFFFont> fonts = new CFFParser().parse(bytes, () -> bytes);
            compact = fonts.isEmpty() ? null : fonts.getFirst();
        } else if (descriptor.getDictionaryObject(COSName.FONT_FILE) instanceof COSStream program) {
            type1 = type1(program, Streams.decode(program, budget));
        }
    }

    private static Type1Font type1(COSStream program, byte[] bytes) throws IOException {
        if (bytes.length > 0 && (bytes[0] & 0xFF) == SEGMENT) {
            return Type1Font.createWithPFB(bytes);
        }
        int clear = Math.clamp(program.getInt(COSName.LENGTH1, 0), 0, bytes.length);
        int coded = Math.clamp(program.getInt(COSName.LENGTH2, 0), 0, bytes.length - clear);
        return Type1Font.createWithSegments(
                Arrays.copyOf(bytes, clear), Arrays.copyOfRange(bytes, clear, clear + coded));
    }

    private static double unitsPerEm(Type1Font font) {
        return font.getFontMatrix().isEmpty()
                ? 1000
                : 1 / font.getFontMatrix().getFirst().doubleValue();
    }

    private int glyph(int code, int letter) {
        for (CmapSubtable table : tables) {
            int glyph = table.getGlyphId(isUnicode(table) ? letter : code);
            glyph = glyph == 0 ? table.getGlyphId(SYMBOLS + code) : glyph;
            if (glyph != 0) {
                return glyph;
            }
        }
        return 0;
    }

    private static boolean isUnicode(CmapSubtable table) {
        return table.getPlatformId() == CmapTable.PLATFORM_UNICODE
                || (table.getPlatformId() == CmapTable.PLATFORM_WINDOWS
                        && table.getPlatformEncodingId() != CmapTable.ENCODING_WIN_SYMBOL);
    }

    private static @Nullable Outline ofGlyph(TrueTypeFont font, int glyph) throws IOException {
        if (glyph <= 0 || font.getGlyph() == null || glyph >= font.getNumberOfGlyphs()) {
            return null;
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return Outline.of(data == null ? new GeneralPath() : data.getPath(), font.getUnitsPerEm());
    }
}
