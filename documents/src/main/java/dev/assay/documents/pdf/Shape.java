package dev.assay.documents.pdf;

import java.util.ArrayList;
import java.util.List;

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

    /** The edges as bands of a width; those of a closed outline all around it. */
    List<Shape> edges(double width) {
        double[] around = corners.length > 0
                ? corners
                : new double[] {box.x0(), box.y0(), box.x1(), box.y0(), box.x1(), box.y1(), box.x0(), box.y1()};
        List<Shape> edges = new ArrayList<>();
        int last = around.length - 2;
        for (int i = 0; i < around.length; i += 2) {
            edges.add(band(around[last], around[last + 1], around[i], around[i + 1], width / 2));
            last = i;
        }
        return edges;
    }

    private static Shape band(double x0, double y0, double x1, double y1, double half) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double across = length == 0 ? 0 : half * (y1 - y0) / length;
        double up = length == 0 ? 0 : half * (x1 - x0) / length;
        double[] corners = {
            x0 - across, y0 + up, x1 - across, y1 + up, x1 + across, y1 - up, x0 + across, y0 - up,
        };
        Box box = new Box(
                Math.min(x0, x1) - Math.abs(across),
                Math.min(y0, y1) - Math.abs(up),
                Math.max(x0, x1) + Math.abs(across),
                Math.max(y0, y1) + Math.abs(up));
        return across == 0 || up == 0 ? rectangle(box) : polygon(box, corners);
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
