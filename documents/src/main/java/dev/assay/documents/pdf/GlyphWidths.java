package dev.assay.documents.pdf;

import java.util.Arrays;

/** Collects the widths of glyph numbers. */
final class GlyphWidths {

    private static final int MOST_GLYPHS = 0x10000;

    private double[] widths = new double[0];

    void put(int glyph, double width) {
        if (glyph < 0 || glyph >= MOST_GLYPHS) {
            return;
        }
        if (glyph >= widths.length) {
            int length = widths.length;
            widths = Arrays.copyOf(widths, Math.min(MOST_GLYPHS, Math.max(glyph + 1, 2 * length)));
            Arrays.fill(widths, length, widths.length, Double.NaN);
        }
        widths[glyph] = width;
    }

    /** The widths by glyph number, NaN where there is none. */
    double[] all() {
        return widths;
    }
}
