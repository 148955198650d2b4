package dev.assay.documents.page;

/**
 * A small shape drawn on the page, which is a bullet when text follows it.
 *
 * @param x0 its left edge
 * @param x1 its right edge
 * @param middle how far down its middle is
 */
record Mark(double x0, double x1, double middle) {

    private static final double NEAREST_TEXT = 2.5;

    /** How far the text of {@code segment} follows behind; infinite when it is not on the same line, or too far. */
    double distanceTo(Segment segment) {
        double raised = segment.y() - middle;
        double distance = segment.x0() - x1;
        boolean follows = raised > -0.05 * segment.size()
                && raised < 0.75 * segment.size()
                && distance > -0.1 * segment.size()
                && distance < NEAREST_TEXT * segment.size()
                && x1 - x0 < 0.8 * segment.size();
        return follows ? distance : Double.POSITIVE_INFINITY;
    }

    /** The segment with a bullet before it. */
    Segment before(Segment segment) {
        return segment.after(Word.of("•", x0, x1, segment.y(), segment.size()));
    }
}
