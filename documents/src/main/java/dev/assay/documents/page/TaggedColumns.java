package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a file's tags say about lines that stand side by side: how they are read, where that is clear and can be true. */
enum TaggedColumns {
    /** All lines on the left, then all on the right. */
    LEFT_FIRST,
    /** All lines on the right, then all on the left. */
    RIGHT_FIRST,
    /** In turn, as rows are. */
    ACROSS,
    /** The tags do not tell. */
    UNTOLD;

    /** Page numbers and the like have no tags. */
    private static final double NEARLY_ALL = 0.9;

    /** Rows change sides twice; a row whose cells hold several lines does so once for each of its labels. */
    private static final double TURNS = 1.4;

    private static final double SAME_LINE = 0.5;

    /** One line, the side it is on and where the tags put it. */
    private record Line(Segment segment, boolean left, int tag) {}

    static TaggedColumns of(List<Segment> left, List<Segment> right) {
        List<Line> lines = new ArrayList<>();
        left.forEach(segment -> add(segment, true, lines));
        right.forEach(segment -> add(segment, false, lines));
        if (lines.size() < NEARLY_ALL * (left.size() + right.size()) || isBroken(lines)) {
            return UNTOLD;
        }
        lines.sort(Comparator.comparingInt(Line::tag)
                .thenComparingDouble(line -> line.segment().y())
                .thenComparingDouble(line -> line.segment().x0()));
        int turns = 0;
        for (int i = 1; i < lines.size(); i++) {
            turns += lines.get(i).left() == lines.get(i - 1).left() ? 0 : 1;
        }
        if (turns == 1) {
            return lines.getFirst().left() ? LEFT_FIRST : RIGHT_FIRST;
        }
        return turns + 1 >= TURNS * Math.min(left.size(), right.size()) ? ACROSS : UNTOLD;
    }

    private static void add(Segment segment, boolean left, List<Line> lines) {
        int tag = segment.words().getFirst().tag();
        if (tag != PageGlyphs.UNTAGGED) {
            lines.add(new Line(segment, left, tag));
        }
    }

    /** Whether something tagged as one stands on both sides and on several lines, as where a whole page has one tag. */
    private static boolean isBroken(List<Line> lines) {
        Map<Integer, Line> first = new HashMap<>();
        for (Line line : lines) {
            Line other = first.putIfAbsent(line.tag(), line);
            if (other != null
                    && other.left() != line.left()
                    && Math.abs(other.segment().y() - line.segment().y())
                            > SAME_LINE * line.segment().size()) {
                return true;
            }
        }
        return false;
    }
}
