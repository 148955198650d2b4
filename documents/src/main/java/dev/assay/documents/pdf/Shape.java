package dev.assay.documents.pdf;

/** A filled outline: a rectangle, or a polygon that follows its curves. */
final class Shape {

    private static final double[] NONE = {};

    private final Box box;

    /** The corners of a polygon as x and y in turn; none for a rectangle. */
    private final double[] corners;

    private Shape(Box box, double[] corners) {
        this.box = box;
        this.corners = corners;
    }

    static Shape polygon(Box box, double[] corners) {
        return new Shape(box, corners.clone());
    }

    static Shape rectangle(Box box) {
        return new Shape(box, NONE);
    }

    /** The box around it. */
    Box box() {
        return box;
    }

    /** Whether it leaves none of its box free. */
    boolean fillsBox() {
        return corners.length == 0;
    }

    /** Whether a point of its box is inside: a line from it to the left crosses the outline an odd number of times. */
    boolean contains(double x, double y) {
        if (corners.length == 0) {
            return box.contains(x, y);
        }
        boolean inside = false;
        int last = corners.length - 2;
        for (int i = 0; i < corners.length; i += 2) {
            double y1 = corners[i + 1];
            double y2 = corners[last + 1];
            if (y1 > y != y2 > y) {
                double crossing = corners[i] + (y - y1) / (y2 - y1) * (corners[last] - corners[i]);
                inside ^= crossing < x;
            }
            last = i;
        }
        return inside;
    }
}
