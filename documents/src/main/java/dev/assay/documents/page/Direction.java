package dev.assay.documents.page;

import dev.assay.text.Area;

/** Where the letters of a line go to, as the page is looked at. */
public enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP,
    /** Across the page, as watermarks go. */
    SLANTED;

    /** How far letters reach above and below their baseline, in ems. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.22;

    /**
     * Where letters of a line stand on the page.
     *
     * @param start where they start along the line
     * @param end where they end along the line
     * @param baseline their baseline, growing from line to line
     * @param size their height
     */
    Area area(double start, double end, double baseline, double size) {
        double above = baseline - ASCENT * size;
        double below = baseline + DESCENT * size;
        return switch (this) {
            case RIGHT, SLANTED -> rounded(start, above, end, below);
            case LEFT -> rounded(-end, -below, -start, -above);
            case DOWN -> rounded(-below, start, -above, end);
            case UP -> rounded(above, -end, below, -start);
        };
    }

    private static Area rounded(double left, double top, double right, double bottom) {
        return new Area(rounded(left), rounded(top), rounded(Math.max(left, right)), rounded(Math.max(top, bottom)));
    }

    private static double rounded(double points) {
        return Double.isFinite(points) ? Math.rint(points * 10) / 10 + 0.0 : 0;
    }
}
