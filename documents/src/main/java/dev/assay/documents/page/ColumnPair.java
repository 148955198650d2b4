package dev.assay.documents.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * Two stacks of lines side by side.
 *
 * @param left the left lines, from top to bottom
 * @param right the right lines, from top to bottom
 */
record ColumnPair(List<Segment> left, List<Segment> right) {

    private static final double NEARLY_ALL = 0.85;
    private static final double MOST = 0.7;
    private static final double MANY = 0.4;
    private static final double SAME_EDGE = 1.5;
    private static final double SAME_BASELINE = 0.15;
    private static final double NEAR_BASELINE = 0.5;
    private static final double LABEL_WORDS = 4.0;

    /** Whether the two are read one after the other, not across. Tags decide, but never part dates or labels from what stands beside them. */
    boolean isRead(TaggedColumns tags) {
        return switch (tags) {
            case LEFT_FIRST, RIGHT_FIRST -> !isDated() && !isLabelled();
            case ACROSS -> false;
            case UNTOLD -> !isFlushRight() && !isDated() && !isTable() && !isLabelled();
        };
    }

    /** Whether the right lines end, but do not start, at one place: notes at the right margin, such as dates and towns. */
    private boolean isFlushRight() {
        double edge = right.stream().mapToDouble(Segment::x1).max().orElse(0);
        double start = right.stream().mapToDouble(Segment::x0).min().orElse(0);
        return share(right, Segment::hasRightToLeft) < MANY
                && share(right, line -> edge - line.x1() <= SAME_EDGE) >= MOST
                && share(right, line -> line.x0() - start <= SAME_EDGE) < MOST;
    }

    /** Whether one side holds mostly dates, or many of them and the shorter side stands on the other's lines. */
    private boolean isDated() {
        return dated(left) >= MOST
                || dated(right) >= MOST
                || (Math.max(dated(left), dated(right)) >= MANY && aligned(notes(), body()) >= NEARLY_ALL);
    }

    private static double dated(List<Segment> lines) {
        return share(lines, line -> DateLikeness.isDate(line.text()));
    }

    /** Whether nearly every line of either side has a partner and the left ones are short or dated: a table of labels or cells. */
    private boolean isTable() {
        boolean listed =
                share(right, line -> Bullets.isBullet(line.words().getFirst().text())) > 0.5;
        return !listed
                && aligned(left, right) >= NEARLY_ALL
                && aligned(right, left) >= NEARLY_ALL
                && (left.stream()
                                        .mapToInt(line -> line.words().size())
                                        .average()
                                        .orElse(0)
                                <= LABEL_WORDS
                        || left.stream()
                                        .filter(line -> DateLikeness.isDate(line.text()))
                                        .count()
                                >= NEARLY_ALL * right.size());
    }

    /** Whether few lines on one side start what stands beside and below them on the other. */
    private boolean isLabelled() {
        List<Segment> notes = notes();
        return loosely(notes, body()) >= NEARLY_ALL && followed(notes) <= MANY;
    }

    /** The side with fewer lines. */
    private List<Segment> notes() {
        return left.size() < right.size() ? left : right;
    }

    /** The side with more lines. */
    private List<Segment> body() {
        return left.size() < right.size() ? right : left;
    }

    /** The share of lines that stand on a line of the other side. */
    private static double aligned(List<Segment> lines, List<Segment> others) {
        return aligned(lines, others, SAME_BASELINE);
    }

    /** The same where letters of different sizes stand on a line, whose baselines differ when their tops do not. */
    private static double loosely(List<Segment> lines, List<Segment> others) {
        return aligned(lines, others, NEAR_BASELINE);
    }

    private static double aligned(List<Segment> lines, List<Segment> others, double near) {
        int partners = 0;
        int at = 0;
        for (Segment line : lines) {
            double tolerance = near * line.size();
            while (at < others.size() && others.get(at).y() < line.y() - tolerance) {
                at++;
            }
            partners += at < others.size() && others.get(at).y() <= line.y() + tolerance ? 1 : 0;
        }
        return (double) partners / lines.size();
    }

    /** The share of lines that have a line of their own side close above or below. */
    private static double followed(List<Segment> lines) {
        int close = 0;
        for (int i = 0; i < lines.size(); i++) {
            double reach = 1.6 * lines.get(i).size();
            boolean above = i > 0 && lines.get(i).y() - lines.get(i - 1).y() <= reach;
            boolean below =
                    i + 1 < lines.size() && lines.get(i + 1).y() - lines.get(i).y() <= reach;
            close += above || below ? 1 : 0;
        }
        return (double) close / lines.size();
    }

    private static double share(List<Segment> lines, Predicate<Segment> property) {
        return (double) lines.stream().filter(property).count() / lines.size();
    }
}
