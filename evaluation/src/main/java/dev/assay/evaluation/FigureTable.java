package dev.assay.evaluation;

import dev.assay.evaluation.Figure.Part;
import dev.assay.evaluation.Figure.Shape;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of an evaluation as aligned text: one block for each kind of file, one line for each figure, a column for each group. */
final class FigureTable {

    private static final int NAME_WIDTH = 34;
    private static final int COLUMN_WIDTH = 9;

    private final StringBuilder text = new StringBuilder();
    private final List<Comparison> comparisons;

    private FigureTable(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /** The lines, each ended by {@code '\n'}. */
    static String of(List<Comparison> comparisons) {
        FigureTable table = new FigureTable(comparisons);
        for (Part part : Part.values()) {
            table.write(part);
        }
        return table.text.toString();
    }

    /** The counts of each figure over all files. */
    static Map<Figure, Counts> totals(List<Comparison> comparisons) {
        Map<Figure, Counts> totals = new EnumMap<>(Figure.class);
        for (Comparison comparison : comparisons) {
            comparison.counts().forEach((figure, counts) -> totals.merge(figure, counts, Counts::plus));
        }
        return totals;
    }

    private void write(Part part) {
        SortedMap<String, List<Comparison>> groups = groups(part);
        if (groups.isEmpty()) {
            return;
        }
        name(part.name());
        List.of("value", "precision", "recall", "right", "labelled", "given").forEach(this::column);
        groups.keySet().forEach(this::column);
        newLine();
        Map<Figure, Counts> totals = totals(comparisons);
        for (Figure figure : Figure.values()) {
            if (figure.part() == part) {
                write(figure, totals.getOrDefault(figure, Counts.NOTHING), groups.values());
            }
        }
        newLine();
    }

    private void write(Figure figure, Counts counts, Iterable<List<Comparison>> groups) {
        name(figure.label());
        column(counts.f1().toPlainString());
        column(figure.shape() == Shape.LIST ? counts.precision().toPlainString() : "");
        column(figure.shape() == Shape.LIST ? counts.recall().toPlainString() : "");
        column(String.valueOf(counts.right()));
        column(String.valueOf(counts.labelled()));
        column(figure.shape() == Shape.LIST ? String.valueOf(counts.given()) : "");
        for (List<Comparison> group : groups) {
            Counts ofGroup = totals(group).getOrDefault(figure, Counts.NOTHING);
            column(ofGroup.equals(Counts.NOTHING) ? "-" : ofGroup.f1().toPlainString());
        }
        newLine();
    }

    /** The comparisons of a kind of file by group. */
    private SortedMap<String, List<Comparison>> groups(Part part) {
        SortedMap<String, List<Comparison>> groups = new TreeMap<>();
        for (Comparison comparison : comparisons) {
            if (comparison.counts().keySet().stream().anyMatch(figure -> figure.part() == part)) {
                groups.computeIfAbsent(comparison.group(), group -> new ArrayList<>())
                        .add(comparison);
            }
        }
        return groups;
    }

    private void name(String name) {
        text.append(name).repeat(" ", NAME_WIDTH - name.length());
    }

    private void column(String value) {
        text.append(' ').repeat(" ", Math.max(0, COLUMN_WIDTH - value.length())).append(value);
    }

    private void newLine() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }
}
