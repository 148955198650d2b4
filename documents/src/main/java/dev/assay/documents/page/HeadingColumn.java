package dev.assay.documents.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the lines whose first piece heads all that stands right of it: layouts that keep section headings in a column of their own.
 * A date or label before one or two lines is no heading, unless others in its place are.
 */
final class HeadingColumn {

    /** So many lines must follow that start where the text beside the heading starts. */
    private static final int FEWEST_LINES = 3;

    private static final double SAME_START = 2.5;

    private final List<Row> block;
    private final List<Segment> headings;

    HeadingColumn(List<Row> block) {
        this.block = block;
        this.headings = IntStream.range(0, block.size())
                .filter(this::heads)
                .mapToObj(i -> block.get(i).segments().getFirst())
                .toList();
    }

    /** Whether the line's first piece is a heading of the rest. */
    boolean holdsHeadingOf(Row row) {
        Segment first = row.segments().getFirst();
        return row.segments().size() > 1
                && headings.stream()
                        .anyMatch(heading -> Math.abs(heading.x0() - first.x0()) < SAME_START
                                && Math.abs(heading.size() - first.size()) < 0.05 * first.size());
    }

    private boolean heads(int index) {
        List<Segment> segments = block.get(index).segments();
        Segment heading = segments.getFirst();
        if (segments.size() < 2
                || DateLikeness.isDate(heading.text())
                || Bullets.isBullet(heading.words().getFirst().text())) {
            return false;
        }
        double start = segments.get(1).x0();
        int end = Math.min(block.size(), index + 1 + FEWEST_LINES);
        int followers = 0;
        for (int i = index + 1; i < end; i++) {
            followers += block.get(i).segments().getFirst().x0() >= start - SAME_START ? 1 : 0;
        }
        return followers == FEWEST_LINES;
    }
}
