package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts segments side by side on their common lines. */
final class Rows {

    /** How far baselines on one line may differ, in ems: raised letters, and labels in other type than their text, do. */
    private static final double SAME_LINE = 0.5;

    private static final Comparator<Segment> BY_START = Comparator.comparingDouble(Segment::x0);

    private Rows() {}

    /** The lines, from top to bottom. The segments come sorted by their baselines. */
    static List<Row> of(List<Segment> segments) {
        List<Row> rows = new ArrayList<>();
        List<Segment> open = new ArrayList<>();
        for (Segment segment : segments) {
            if (!open.isEmpty() && !isOnLine(segment, open)) {
                rows.add(row(open));
                open.clear();
            }
            open.add(segment);
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return rows;
    }

    private static boolean isOnLine(Segment segment, List<Segment> open) {
        Segment first = open.getFirst();
        double size = Math.max(first.size(), segment.size());
        if (segment.y() - first.y() > SAME_LINE * size) {
            return false;
        }
        for (Segment other : open) {
            if (segment.x0() < other.x1() - 0.3 * size
                    && other.x0() < segment.x1() - 0.3 * size
                    && segment.y() - other.y() > 0.15 * size) {
                return false;
            }
        }
        return true;
    }

    private static Row row(List<Segment> segments) {
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(BY_START);
        return new Row(sorted);
    }
}
