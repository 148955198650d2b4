package dev.assay.cli.code;

import dev.assay.repositories.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A chart of what was used in which years: a row for each technology, a dot for each year, a line from the first to the last.
 *
 * @param rows the technologies, the earliest first
 * @param marks the years at the foot
 */
record Spans(List<Row> rows, List<Columns.Mark> marks) {

    static final int WIDTH = 720;

    private static final int LEFT = 210;
    private static final int ROW = 22;
    private static final int MOST_NAMED = 10;

    Spans {
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /** A technology's row, its middle at {@code y}. */
    record Row(String label, int y, List<Dot> dots) {
        Row {
            dots = List.copyOf(dots);
        }

        int from() {
            return dots.getFirst().x();
        }

        int to() {
            return dots.getLast().x();
        }
    }

    /** A year in which it was used. */
    record Dot(int x, String words) {}

    static Spans of(Years years, CodePage.Labels labels) {
        int space = (WIDTH - LEFT) / Math.max(1, years.count());
        TreeSet<String> concepts = new TreeSet<>();
        years.all().forEach(year -> concepts.addAll(year.technologies()));
        List<Row> unplaced = new ArrayList<>();
        for (String concept : concepts) {
            List<Dot> dots = new ArrayList<>();
            for (int i = 0; i < years.count(); i++) {
                Year year = years.all().get(i);
                if (year.technologies().contains(concept)) {
                    dots.add(new Dot(LEFT + i * space + space / 2, labels.of(concept) + ", " + year.year()));
                }
            }
            unplaced.add(new Row(labels.of(concept), 0, dots));
        }
        unplaced.sort(Comparator.comparingInt(Row::from)
                .thenComparing(Row::label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Row::label));
        List<Row> rows = new ArrayList<>();
        for (Row row : unplaced) {
            rows.add(new Row(row.label(), rows.size() * ROW + ROW / 2, row.dots()));
        }
        return new Spans(rows, marks(years, space));
    }

    private static List<Columns.Mark> marks(Years years, int space) {
        List<Columns.Mark> marks = new ArrayList<>();
        int every = Math.max(1, (years.count() + MOST_NAMED - 1) / MOST_NAMED);
        for (int i = 0; i < years.count(); i += every) {
            marks.add(new Columns.Mark(
                    LEFT + i * space + space / 2,
                    String.valueOf(years.all().get(i).year())));
        }
        return marks;
    }

    int height() {
        return rows.size() * ROW + ROW;
    }
}
