package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the segments of a page into the order in which they are read. Where a white gutter parts a stretch of the page into columns,
 * what stands above it comes first, then each column from top to bottom, then what stands below; within columns the same again.
 * Where a gutter only sets dates or labels apart from what they belong to, lines are read across it.
 */
final class ReadingOrder {

    /** A page is never parted more often than this inside one column. */
    private static final int DEEPEST = 6;

    private final List<List<Row>> blocks = new ArrayList<>();

    private ReadingOrder() {}

    /** The blocks of lines that are read together, in order. */
    static List<List<Row>> of(List<Segment> segments) {
        ReadingOrder order = new ReadingOrder();
        order.add(segments, 0);
        return order.blocks;
    }

    private void add(List<Segment> region, int depth) {
        if (region.isEmpty()) {
            return;
        }
        List<Row> rows = Rows.of(region);
        Gutter gutter = depth < DEEPEST ? Gutters.find(rows) : null;
        if (gutter == null) {
            blocks.add(rows);
            return;
        }
        addParts(region, gutter, depth + 1);
    }

    private void addParts(List<Segment> region, Gutter gutter, int depth) {
        List<Segment> above = new ArrayList<>();
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        List<Segment> below = new ArrayList<>();
        for (Segment segment : region) {
            if (segment.y() < gutter.top()) {
                above.add(segment);
            } else if (segment.y() > gutter.bottom()) {
                below.add(segment);
            } else {
                (segment.x0() < gutter.x() ? left : right).add(segment);
            }
        }
        List<List<Segment>> parts = gutter.rightFirst() || (isRightToLeft(left) && isRightToLeft(right))
                ? List.of(above, right, left, below)
                : List.of(above, left, right, below);
        for (List<Segment> part : parts) {
            add(part, depth);
        }
    }

    private static boolean isRightToLeft(List<Segment> column) {
        return column.stream().mapToInt(Segment::rightToLeftLead).sum() > 0;
    }
}
