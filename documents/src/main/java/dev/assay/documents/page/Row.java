package dev.assay.documents.page;

import java.util.List;

/**
 * One line of text as it is read.
 *
 * @param segments what stands on it, from left to right
 */
record Row(List<Segment> segments) {

    /** Raised or lowered letters nearer than this many ems belong to the word before, or follow it. */
    private static final double BLANK = 0.5;

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
        return text(0);
    }

    /** The text from one of the segments on. */
    String text(int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < segments.size(); i++) {
            if (i > from) {
                text.append(between(segments.get(i - 1), segments.get(i)));
            }
            segments.get(i).appendTo(text);
        }
        return text.toString();
    }

    private static String between(Segment before, Segment segment) {
        double gap = (segment.x0() - before.x1()) / Math.max(before.size(), segment.size());
        boolean sameLine = Math.abs(before.y() - segment.y()) < 0.1 * segment.size();
        return gap > BLANK || (sameLine && gap > PageGlyphs.WORD_GAP) ? "\t" : gap > PageGlyphs.WORD_GAP ? " " : "";
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
