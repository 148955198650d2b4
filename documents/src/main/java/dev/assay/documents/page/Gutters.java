package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the gutter that parts a region of a page into columns best. A column's lines start at the same place, so gutters are looked
 * for only left of places where several lines start.
 */
final class Gutters {

    private static final int FEWEST_SEGMENTS = 6;

    /** A page of more pieces than this is a drawing, or an attack. */
    private static final int MOST_SEGMENTS = 4_000;

    private Gutters() {}

    /** The best gutter of the region, or null when its lines are read across. */
    static @Nullable Gutter find(List<Row> region) {
        int segments = region.stream().mapToInt(row -> row.segments().size()).sum();
        if (segments < FEWEST_SEGMENTS || segments > MOST_SEGMENTS) {
            return null;
        }
        List<Segment> all =
                region.stream().flatMap(row -> row.segments().stream()).toList();
        double leftEdge = all.stream().mapToDouble(Segment::x0).min().orElse(0);
        Gutter best = null;
        for (double x : CommonStarts.ofColumns(all)) {
            if (x > leftEdge + 1) {
                best = better(best, x, region);
            }
        }
        return best;
    }

    private static @Nullable Gutter better(@Nullable Gutter best, double x, List<Row> region) {
        Gutter better = best;
        for (Columns columns : columns(region, x)) {
            Gutter gutter = columns.isRead() ? columns.gutter() : null;
            if (gutter != null && (better == null || gutter.height() > better.height())) {
                better = gutter;
            }
        }
        return better;
    }

    /** The stretches of the region in which no line runs over {@code x}, each as what is left and right of it. */
    private static List<Columns> columns(List<Row> region, double x) {
        List<Columns> stretches = new ArrayList<>();
        Columns open = new Columns(x, region);
        for (int i = 0; i < region.size(); i++) {
            if (!open.add(i)) {
                open.endBefore(region.get(i));
                stretches.add(open);
                open = new Columns(x, region);
            }
        }
        stretches.add(open);
        return stretches;
    }
}
