package dev.assay.documents.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one table row. Short cells stand side by side ("Acme | Engineer | 2015–2018"), also beside one long cell; where two
 * or more cells are long, the table only lays out columns of text, and they are read one after the other.
 */
final class TableRow {

    private static final int SHORT = 3;
    private static final String SEPARATOR = " | ";

    private TableRow() {}

    static List<String> lines(List<List<String>> cells) {
        List<List<String>> filled = cells.stream()
                .filter(cell -> cell.stream().anyMatch(line -> !line.isBlank()))
                .toList();
        long longCells = filled.stream().filter(cell -> textLines(cell) > SHORT).count();
        return longCells > 1 ? columns(filled) : rows(filled);
    }

    private static long textLines(List<String> cell) {
        return cell.stream().filter(line -> !line.isBlank()).count();
    }

    private static List<String> columns(List<List<String>> cells) {
        List<String> lines = new ArrayList<>();
        for (List<String> cell : cells) {
            lines.addAll(cell);
            lines.add("");
        }
        return lines;
    }

    private static List<String> rows(List<List<String>> cells) {
        if (cells.size() == 1) {
            return cells.getFirst();
        }
        List<List<String>> texts = cells.stream()
                .map(cell -> cell.stream().filter(line -> !line.isBlank()).toList())
                .toList();
        int height = texts.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>(height);
        for (int i = 0; i < height; i++) {
            int row = i;
            lines.add(String.join(
                    SEPARATOR,
                    texts.stream()
                            .filter(cell -> row < cell.size())
                            .map(cell -> cell.get(row).strip())
                            .toList()));
        }
        return lines;
    }
}
