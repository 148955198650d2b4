package dev.assay.text;

/**
 * An upright rectangle on a page as it is looked at, in points from its upper left corner.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param right the right edge, not left of the left one
 * @param bottom the lower edge, not above the upper one
 */
public record Area(double left, double top, double right, double bottom) {

    public Area {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("area " + left + ", " + top + " to " + right + ", " + bottom);
        }
    }

    /** The smallest area that holds both. */
    public Area union(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether the other area goes on where this one ends, or overlaps it, on the same line. */
    public boolean isContinuedBy(Area other) {
        double height = Math.max(bottom - top, other.bottom - other.top);
        return Math.abs(bottom - other.bottom) <= height / 4
                && other.left >= left - height
                && other.left <= right + height;
    }
}
