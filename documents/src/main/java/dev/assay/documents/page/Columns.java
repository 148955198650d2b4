package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines on both sides of a possible gutter, and the judgement whether they are columns to be read one after the other, or
 * lines to be read across: labels with what they label, employers with their dates, the cells of a table.
 */
final class Columns {

    private static final int FEWEST_LINES = 3;
    private static final double NARROWEST = 0.5;
    private static final double SAME_START = 2.0;

    /** What starts further right than this many ems behind the gutter, with nothing nearer, does not belong to its column. */
    private static final double STRAY = 3.0;

    /** A line further down than this many ems starts another part of the page. */
    private static final double PART_GAP = 1.6;

    private final double x;
    private final List<Row> region;
    private final List<Segment> left = new ArrayList<>();
    private final List<Segment> right = new ArrayList<>();

    /** No lines yet, of a region with these. */
    Columns(double x, List<Row> region) {
        this.x = x;
        this.region = region;
    }

    /** Adds the region's line at an index unless it runs over the gutter, or holds something that stands in neither column. */
    boolean add(int index) {
        Row row = region.get(index);
        int rightFrom = 0;
        for (Segment segment : row.segments()) {
            if (segment.x0() < x - SAME_START / 2) {
                if (segment.x1() > x - NARROWEST * segment.size()) {
                    return false;
                }
                rightFrom++;
            }
        }
        List<Segment> all = row.segments();
        if (rightFrom > 0 && rightFrom < all.size() && isStray(all.get(rightFrom), index)) {
            return false;
        }
        left.addAll(all.subList(0, rightFrom));
        right.addAll(all.subList(rightFrom, all.size()));
        return true;
    }

    /** Whether a segment starts far behind the gutter, and no line close by starts at it. */
    private boolean isStray(Segment segment, int index) {
        if (!isFarBehind(segment)) {
            return false;
        }
        for (int i = Math.max(0, index - 1); i <= Math.min(region.size() - 1, index + 1); i++) {
            for (Segment other : region.get(i).segments()) {
                if (other.x0() >= x - SAME_START / 2
                        && !isFarBehind(other)
                        && Math.abs(other.y() - segment.y()) < PART_GAP * segment.size()) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isFarBehind(Segment segment) {
        return segment.x0() > x + STRAY * segment.size() && !segment.hasRightToLeft();
    }

    /** Gives back the last lines on one side only that belong to the line that ended the columns: a heading above it. */
    void endBefore(Row end) {
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        List<Segment> longer = left.getLast().y() > right.getLast().y() ? left : right;
        double otherBottom =
                longer.equals(left) ? right.getLast().y() : left.getLast().y();
        double below = end.y();
        for (int i = longer.size() - 1;
                i >= 0 && longer.get(i).y() > otherBottom + longer.get(i).size();
                i--) {
            double above = i > 0 ? Math.max(longer.get(i - 1).y(), otherBottom) : otherBottom;
            double gap = longer.get(i).y() - above;
            if (gap > PART_GAP * longer.get(i).size()
                    && gap > 0.9 * (below - longer.get(i).y())) {
                longer.subList(i, longer.size()).clear();
                return;
            }
            below = longer.get(i).y();
        }
    }

    Gutter gutter() {
        double top = Math.min(left.getFirst().y(), right.getFirst().y());
        double bottom = Math.max(left.getLast().y(), right.getLast().y());
        boolean rightFirst = tags() == TaggedColumns.RIGHT_FIRST;
        return new Gutter(x - SAME_START / 2, top, bottom, overlapBottom() - overlapTop(), rightFirst);
    }

    /** Whether the two sides are read one after the other. */
    boolean isRead() {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        List<Segment> besideLeft = beside(left);
        List<Segment> besideRight = beside(right);
        if (lines(besideLeft) < FEWEST_LINES || lines(besideRight) < FEWEST_LINES) {
            return false;
        }
        return new ColumnPair(besideLeft, besideRight).isRead(tags());
    }

    /** How many lines segments stand on: one that is stretched to the margins has several. */
    private static long lines(List<Segment> side) {
        return side.stream().mapToDouble(Segment::y).distinct().count();
    }

    private TaggedColumns tags() {
        return TaggedColumns.of(beside(left), beside(right));
    }

    /** The lines of one side that have the other side next to them. */
    private List<Segment> beside(List<Segment> side) {
        double top = overlapTop();
        double bottom = overlapBottom();
        return side.stream()
                .filter(segment -> segment.y() >= top - segment.size() && segment.y() <= bottom + segment.size())
                .toList();
    }

    private double overlapTop() {
        return Math.max(left.getFirst().y(), right.getFirst().y());
    }

    private double overlapBottom() {
        return Math.min(left.getLast().y(), right.getLast().y());
    }
}
