package dev.assay.documents.pdf;

/** An affine transform of the plane: {@code x' = ax + cy + e}, {@code y' = bx + dy + f}. */
record Transform(double a, double b, double c, double d, double e, double f) {

    static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    /** The transform that does this first and {@code next} then. */
    Transform then(Transform next) {
        return new Transform(
                a * next.a + b * next.c,
                a * next.b + b * next.d,
                c * next.a + d * next.c,
                c * next.b + d * next.d,
                e * next.a + f * next.c + next.e,
                e * next.b + f * next.d + next.f);
    }

    /** The same after a move in its own space. */
    Transform moved(double x, double y) {
        return new Transform(a, b, c, d, x(x, y), y(x, y));
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** The smallest upright box around a transformed box. */
    Box box(double x0, double y0, double x1, double y1) {
        double[] xs = {x(x0, y0), x(x1, y0), x(x0, y1), x(x1, y1)};
        double[] ys = {y(x0, y0), y(x1, y0), y(x0, y1), y(x1, y1)};
        return new Box(
                Math.min(Math.min(xs[0], xs[1]), Math.min(xs[2], xs[3])),
                Math.min(Math.min(ys[0], ys[1]), Math.min(ys[2], ys[3])),
                Math.max(Math.max(xs[0], xs[1]), Math.max(xs[2], xs[3])),
                Math.max(Math.max(ys[0], ys[1]), Math.max(ys[2], ys[3])));
    }
}
