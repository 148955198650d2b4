package dev.assay.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outline that is being drawn, as the boxes it fills. Outlines that fill little of their box count as lines. */
final class PathBounds {

    private static final double FILLS = 0.7;
    private static final int MOST = 500;

    private final List<Box> boxes = new ArrayList<>();
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private double area;
    private double x0;
    private double y0;
    private double x1;
    private double y1;
    private boolean open;

    void rectangle(Box box) {
        close();
        if (boxes.size() < MOST) {
            boxes.add(box);
        }
    }

    void moveTo(double x, double y) {
        close();
        startX = x;
        startY = y;
        lastX = x;
        lastY = y;
        x0 = x;
        x1 = x;
        y0 = y;
        y1 = y;
        area = 0;
        open = true;
    }

    void lineTo(double x, double y) {
        if (!open) {
            moveTo(x, y);
        }
        area += lastX * y - x * lastY;
        lastX = x;
        lastY = y;
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x);
        y0 = Math.min(y0, y);
        y1 = Math.max(y1, y);
    }

    void close() {
        if (open) {
            double filled = Math.abs(area + lastX * startY - startX * lastY) / 2;
            if (filled > 0 && filled >= FILLS * (x1 - x0) * (y1 - y0) && boxes.size() < MOST) {
                boxes.add(new Box(x0, y0, x1, y1));
            }
            open = false;
        }
    }

    /** The boxes that filling the outline would paint. */
    List<Box> boxes() {
        close();
        return boxes;
    }

    /** A box around everything, or null where there is nothing. */
    @Nullable
    Box bounds() {
        close();
        Box bounds = null;
        for (Box box : boxes) {
            bounds = bounds == null
                    ? box
                    : new Box(
                            Math.min(bounds.x0(), box.x0()),
                            Math.min(bounds.y0(), box.y0()),
                            Math.max(bounds.x1(), box.x1()),
                            Math.max(bounds.y1(), box.y1()));
        }
        return bounds;
    }

    void clear() {
        boxes.clear();
        open = false;
    }
}
