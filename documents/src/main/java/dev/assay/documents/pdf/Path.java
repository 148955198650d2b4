package dev.assay.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outline that is being drawn, as the shapes that filling it would paint. */
final class Path {

    /** So much of its box a polygon fills that is meant as a rectangle. */
    private static final double NEARLY_ALL = 0.98;

    /** Outlines of more parts or corners are drawings; what they hold beyond is left out. */
    private static final int MOST_SHAPES = 500;

    private static final int MOST_CORNERS = 2_000;
    private static final int STEPS = 5;

    private final List<Shape> shapes = new ArrayList<>();
    private double[] corners = new double[32];
    private int size;

    void rectangle(Box box) {
        close();
        add(Shape.rectangle(box));
    }

    void moveTo(double x, double y) {
        close();
        addCorner(x, y);
    }

    void lineTo(double x, double y) {
        addCorner(x, y);
    }

    /** Adds a cubic curve by points on it. */
    void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        double x0 = size == 0 ? x1 : corners[size - 2];
        double y0 = size == 0 ? y1 : corners[size - 1];
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double s = 1 - t;
            addCorner(
                    s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3,
                    s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3);
        }
    }

    double lastX() {
        return size == 0 ? 0 : corners[size - 2];
    }

    double lastY() {
        return size == 0 ? 0 : corners[size - 1];
    }

    void close() {
        if (size >= 4) {
            Box box = box();
            boolean rectangle = area() >= NEARLY_ALL * box.area();
            add(rectangle ? Shape.rectangle(box) : Shape.polygon(box, Arrays.copyOf(corners, size)));
        }
        size = 0;
    }

    /** The shapes that filling the outline paints. */
    List<Shape> shapes() {
        close();
        return shapes;
    }

    /** A box around everything, or null where there is nothing. */
    @Nullable
    Box bounds() {
        close();
        return shapes.stream().map(Shape::box).reduce(Box::union).orElse(null);
    }

    /** Whether it is one rectangle. */
    boolean fillsBounds() {
        close();
        return shapes.size() == 1 && shapes.getFirst().fillsBox();
    }

    void clear() {
        shapes.clear();
        size = 0;
    }

    private void add(Shape shape) {
        if (shapes.size() < MOST_SHAPES) {
            shapes.add(shape);
        }
    }

    private void addCorner(double x, double y) {
        if (size == corners.length && size < 2 * MOST_CORNERS) {
            corners = Arrays.copyOf(corners, 2 * size);
        }
        if (size < corners.length) {
            corners[size++] = x;
            corners[size++] = y;
        }
    }

    private Box box() {
        Box box = new Box(corners[0], corners[1], corners[0], corners[1]);
        for (int i = 2; i < size; i += 2) {
            box = box.union(new Box(corners[i], corners[i + 1], corners[i], corners[i + 1]));
        }
        return box;
    }

    private double area() {
        double twice = 0;
        int last = size - 2;
        for (int i = 0; i < size; i += 2) {
            twice += corners[last] * corners[i + 1] - corners[i] * corners[last + 1];
            last = i;
        }
        return Math.abs(twice) / 2;
    }
}
