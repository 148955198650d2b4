package dev.assay.documents.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * What a glyph looks like, roughly.
 *
 * @param bottom how far it reaches above the baseline with its lowest point, in ems; negative below it
 * @param area of the box around it, in square ems
 * @param contours how many closed lines it is drawn by: an "o" is two
 */
record Outline(double bottom, double area, int contours) {

    /** Boxes of letters are larger, even of a thin "l". */
    private static final double SMALLEST = 0.004;

    static Outline of(GeneralPath path, double unitsPerEm) {
        Rectangle2D box = path.getBounds2D();
        int contours = 0;
        boolean drawn = false;
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(new double[6]);
            boolean line = kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_CLOSE;
            contours += line && !drawn ? 1 : 0;
            drawn = line || (drawn && kind != PathIterator.SEG_MOVETO);
        }
        return new Outline(
                box.getMinY() / unitsPerEm, box.getWidth() * box.getHeight() / (unitsPerEm * unitsPerEm), contours);
    }

    /** Whether nothing is drawn, or no more than a dot. */
    boolean isBlank() {
        return area < SMALLEST;
    }
}
