package dev.assay.cli.code;

import dev.assay.repositories.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A chart of columns over years, each made of pieces that stand on each other. Lengths are in the chart's own units.
 *
 * @param series the names of the kinds of pieces; a kind's place tells its colour
 * @param pieces all pieces, by year and from the bottom up
 * @param marks the years at the foot
 * @param lines the marks of the scale, the lowest first
 */
record Columns(List<String> series, List<Piece> pieces, List<Mark> marks, List<Mark> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 230;

    private static final int LEFT = 56;
    private static final int FOOT = 200;
    private static final int TOP = 12;
    private static final int MOST_SERIES = 6;
    private static final int WIDEST = 64;
    private static final int MOST_NAMED = 14;
    private static final String OTHERS = "others";

    Columns {
        series = List.copyOf(series);
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
    }

    /** A piece of a column; {@code words} says what it stands for. */
    record Piece(int series, int x, int y, int width, int height, String words) {}

    /** A text beside an axis. */
    record Mark(int place, String text) {}

    /** Lines by language: the five with the most lines, and the others together. */
    static Columns ofLanguages(Years years, CodePage.Labels labels) {
        SortedMap<String, Integer> sums = new TreeMap<>();
        years.all().forEach(year -> year.languages().forEach((name, lines) -> sums.merge(name, lines, Integer::sum)));
        List<String> ranked = sums.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<String> own = ranked.size() > MOST_SERIES ? ranked.subList(0, MOST_SERIES - 1) : ranked;
        List<String> names = new ArrayList<>(own.stream().map(labels::of).toList());
        if (own.size() < ranked.size()) {
            names.add(OTHERS);
        }
        return of(years, names, year -> {
            List<Integer> lines = new ArrayList<>();
            own.forEach(name -> lines.add(year.languages().getOrDefault(name, 0)));
            if (own.size() < ranked.size()) {
                lines.add(ranked.stream()
                        .skip(own.size())
                        .mapToInt(name -> year.languages().getOrDefault(name, 0))
                        .sum());
            }
            return lines;
        });
    }

    static Columns ofTests(Years years) {
        return of(years, List.of("other code", "tests"), year -> List.of(year.code(), year.tests()));
    }

    private static Columns of(Years years, List<String> series, Function<Year, List<Integer>> counts) {
        int highest = years.all().stream()
                .mapToInt(year -> sum(counts.apply(year)))
                .max()
                .orElse(0);
        int step = step(highest);
        int top = Math.max(1, (highest + step - 1) / step) * step;
        List<Piece> pieces = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int space = (WIDTH - LEFT) / Math.max(1, years.count());
        int width = Math.max(2, Math.min(WIDEST, space * 7 / 10));
        int every = (years.count() + MOST_NAMED - 1) / MOST_NAMED;
        for (int i = 0; i < years.count(); i++) {
            Year year = years.all().get(i);
            int middle = LEFT + i * space + space / 2;
            addColumn(pieces, middle - width / 2, width, top, year.year(), series, counts.apply(year));
            if (i % Math.max(1, every) == 0) {
                marks.add(new Mark(middle, String.valueOf(year.year())));
            }
        }
        List<Mark> lines = new ArrayList<>();
        for (int value = 0; value <= top; value += step) {
            lines.add(new Mark(height(value, top), String.valueOf(value)));
        }
        return new Columns(series, pieces, marks, lines);
    }

    private static void addColumn(
            List<Piece> pieces, int x, int width, int top, int year, List<String> series, List<Integer> counts) {
        int below = 0;
        for (int i = 0; i < counts.size(); i++) {
            int y = height(below + counts.get(i), top);
            int height = height(below, top) - y;
            if (height > 0) {
                pieces.add(new Piece(
                        i + 1, x, y, width, height, year + ", " + series.get(i) + ": " + counts.get(i) + " lines"));
            }
            below += counts.get(i);
        }
    }

    /** Where a value stands, from the top of the chart. */
    private static int height(int value, int top) {
        return FOOT - (int) ((long) value * (FOOT - TOP) / top);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** A round step of which about four reach the highest value. */
    private static int step(int highest) {
        int power = 1;
        while (power * 10L <= Math.max(1, highest / 4)) {
            power *= 10;
        }
        for (int times : new int[] {1, 2, 5}) {
            if (highest <= 5L * times * power) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
