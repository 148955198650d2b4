package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.util.Objects;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;

/** Reads a font of one-byte codes: Type 1, TrueType and Type 3. Font programs are looked into only for names not given elsewhere. */
final class SimpleFontReader {

    private static final int CODES = 256;
    private static final double DESIGN_UNITS = 1000;

    /** Fonts drawn by hand that give a smaller box than this, in ems, give a wrong one. */
    private static final double LEAST_DRAWN_HEIGHT = 0.3;

    private static final double USUAL_WIDTH = 0.5;

    private final COSDictionary font;
    private final @Nullable CodeMap toUnicode;
    private final Budget budget;
    private final String name;
    private final COSDictionary descriptor;

    SimpleFontReader(COSDictionary font, @Nullable CodeMap toUnicode, Budget budget) {
        this.font = font;
        this.toUnicode = toUnicode;
        this.budget = budget;
        this.name = Objects.requireNonNullElse(font.getNameAsString(COSName.BASE_FONT), "");
        this.descriptor = Objects.requireNonNullElseGet(font.getCOSDictionary(COSName.FONT_DESC), COSDictionary::new);
    }

    PdfFont read() {
        boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        @Nullable String[] names = new GlyphNames(font, descriptor, name, budget).read();
        return lies(names)
                ? new SimpleFont(
                        SimpleFont.Glyphs.SOLID,
                        new SimpleFontReader(font, null, budget).texts(names, drawn),
                        claims(),
                        widths(names, drawn),
                        1,
                        LetterShapes.believed())
                : new SimpleFont(
                        drawn ? drawings(names) : SimpleFont.Glyphs.SOLID,
                        texts(names, drawn),
                        new String[0],
                        widths(names, drawn),
                        drawn ? drawnHeight() : 1,
                        drawn ? LetterShapes.believed() : shapes(names));
    }

    private LetterShapes shapes(@Nullable String[] names) {
        EmbeddedGlyphs glyphs = new EmbeddedGlyphs(descriptor, budget);
        return new LetterShapes(code -> {
            String glyph = names[code];
            String named = glyph == null ? null : GlyphNames.text(glyph, name);
            return glyphs.ofCode(code, glyph, named == null || named.isEmpty() ? code : named.codePointAt(0));
        });
    }

    private SimpleFont.Glyphs drawings(@Nullable String[] names) {
        return HandDrawnGlyphs.lackLetters(font, names, texts(names, true), budget)
                ? SimpleFont.Glyphs.GAPS
                : SimpleFont.Glyphs.SOLID;
    }

    /**
     * Whether a font that every viewer brings along is said to show other letters than it does. What fonts inside the file show cannot
     * be told from the names of their glyphs.
     */
    private boolean lies(@Nullable String[] names) {
        boolean standard = Standard14Fonts.getMappedFontName(name) != null
                && descriptor.getItem(COSName.FONT_FILE) == null
                && descriptor.getItem(COSName.FONT_FILE2) == null
                && descriptor.getItem(COSName.FONT_FILE3) == null;
        for (int code = 0; toUnicode != null && standard && code < CODES; code++) {
            String glyph = names[code];
            String shown = glyph == null ? null : GlyphNames.text(glyph, name);
            String said = toUnicode.text(code);
            if (isLetter(shown) && isLetter(said) && !Objects.equals(said, shown)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(@Nullable String text) {
        return text != null && text.length() == 1 && text.charAt(0) < 0x7F && Character.isLetterOrDigit(text.charAt(0));
    }

    private String[] claims() {
        String[] claims = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            claims[code] = toUnicode == null ? "" : Objects.requireNonNullElse(toUnicode.text(code), "");
        }
        return claims;
    }

    private String[] texts(@Nullable String[] names, boolean drawn) {
        SymbolFont symbols = SymbolFont.of(name);
        TexGlyphs tex = drawn ? TexGlyphs.of(names) : null;
        String[] texts = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            String text = toUnicode == null ? null : toUnicode.text(code);
            if (text == null || text.isEmpty()) {
                String glyph = names[code];
                text = glyph == null ? null : GlyphNames.text(glyph, name);
                text = text == null && tex != null && glyph != null ? tex.text(code) : text;
            }
            texts[code] = text != null ? symbols.readable(text) : drawn || names[code] != null ? symbols.unknown() : "";
        }
        return texts;
    }

    private double[] widths(@Nullable String[] names, boolean drawn) {
        double scale = drawn ? matrix(0) : 0.001;
        double[] widths = new double[CODES];
        COSArray given = font.getCOSArray(COSName.WIDTHS);
        if (given == null) {
            standardWidths(names, widths);
            return widths;
        }
        double missing = descriptor.getFloat(COSName.MISSING_WIDTH, 0);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int code = 0; code < CODES; code++) {
            int at = code - first;
            COSBase width = at >= 0 && at < given.size() ? given.getObject(at) : null;
            widths[code] = scale * (width instanceof COSNumber number ? number.floatValue() : missing);
        }
        return widths;
    }

    private void standardWidths(@Nullable String[] names, double[] widths) {
        FontMetrics metrics = Standard14Fonts.getAFM(name);
        for (int code = 0; code < CODES; code++) {
            String glyph = names[code];
            double width = metrics == null || glyph == null ? 0 : metrics.getCharacterWidth(glyph) / 1000.0;
            widths[code] = width > 0 ? width : USUAL_WIDTH;
        }
    }

    private double matrix(int index) {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        return matrix != null && matrix.size() == 6 && matrix.getObject(index) instanceof COSNumber number
                ? number.floatValue()
                : index == 0 || index == 3 ? 0.001 : 0;
    }

    private double drawnHeight() {
        COSArray box = font.getCOSArray(COSName.FONT_BBOX);
        double height = box != null
                        && box.size() == 4
                        && box.getObject(1) instanceof COSNumber low
                        && box.getObject(3) instanceof COSNumber high
                ? Math.abs(high.floatValue() - low.floatValue())
                : 0;
        double size = Math.abs(matrix(3)) * height;
        return size < LEAST_DRAWN_HEIGHT ? Math.abs(matrix(3)) * DESIGN_UNITS : size;
    }
}
