package dev.assay.documents.pdf;

/** An upright rectangle on the page, y counted downwards. */
record Box(double x0, double y0, double x1, double y1) {

    boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    Box intersection(Box other) {
        return new Box(Math.max(x0, other.x0), Math.max(y0, other.y0), Math.min(x1, other.x1), Math.min(y1, other.y1));
    }

    Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    double width() {
        return Math.max(0, x1 - x0);
    }

    double height() {
        return Math.max(0, y1 - y0);
    }

    double area() {
        return width() * height();
    }
}
