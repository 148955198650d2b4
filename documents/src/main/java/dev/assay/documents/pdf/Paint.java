package dev.assay.documents.pdf;

/**
 * Something painted on the page that text may stand on or vanish under.
 *
 * @param shape its outline
 * @param box the part of the page it reaches
 * @param color its colour, or unknown
 * @param kind what it is
 */
record Paint(Shape shape, Box box, int color, Kind kind) {

    /** What can be painted. */
    enum Kind {
        FILL,
        PICTURE,
        MASKED_PICTURE,
        SHADE
    }

    /** Whether it is seen at a point. */
    boolean contains(double x, double y) {
        return box.contains(x, y) && shape.contains(x, y);
    }

    /** Whether nothing under it can be seen. */
    boolean covers(Box other) {
        boolean solid = kind == Kind.PICTURE || (kind == Kind.FILL && color >= 0 && shape.fillsBox());
        return solid && box.contains(other.x0(), other.y0()) && box.contains(other.x1(), other.y1());
    }

    boolean isPicture() {
        return kind == Kind.PICTURE || kind == Kind.MASKED_PICTURE;
    }
}
