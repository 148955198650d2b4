package dev.assay.documents.page;

import java.util.List;

/**
 * One line of text as it is read.
 *
 * @param segments what stands on it, from left to right
 */
record Row(List<Segment> segments) {

    Row {
        segments = List.copyOf(segments);
    }

    double y() {
        return largest().y();
    }

    double size() {
        return largest().size();
    }

    /** The text, with a tab at each wide gap. */
    String text() {
        StringBuilder text = new StringBuilder();
        Segment before = null;
        for (Segment segment : segments) {
            if (before != null) {
                text.append(isWide(before, segment) ? '\t' : ' ');
            }
            segment.appendTo(text);
            before = segment;
        }
        return text.toString();
    }

    private static boolean isWide(Segment before, Segment segment) {
        return segment.x0() - before.x1() > Segments.WIDE_GAP * Math.max(before.size(), segment.size());
    }

    private Segment largest() {
        Segment largest = segments.getFirst();
        for (Segment segment : segments) {
            if (segment.size() > largest.size()) {
                largest = segment;
            }
        }
        return largest;
    }
}
