package dev.assay.taxonomy.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text whose first row names the columns: fields parted by commas or tabs; one in double quotes may hold separators, line
 * breaks and doubled quotes.
 *
 * @param columns the names of the columns
 * @param rows the other rows; a short one lacks its last fields
 */
record Table(List<String> columns, List<List<String>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Table read(String text) {
        int from = text.startsWith("\ufeff") ? 1 : 0;
        int firstEnd = text.indexOf('\n', from);
        String first = firstEnd < 0 ? text.substring(from) : text.substring(from, firstEnd);
        List<List<String>> rows = new Cutter(text, from, first.indexOf('\t') >= 0 ? '\t' : ',').rows();
        return new Table(
                rows.isEmpty() ? List.of() : rows.getFirst(), rows.subList(Math.min(1, rows.size()), rows.size()));
    }

    /** Whether it has a column of this name. */
    boolean has(String column) {
        return columns.contains(column);
    }

    /** A field of a row by the name of its column; empty where the row or the table has none. */
    String field(List<String> row, String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= row.size() ? "" : row.get(index).strip();
    }

    private static final class Cutter {
        private final String text;
        private final char separator;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Cutter(String text, int from, char separator) {
            this.text = text;
            this.at = from;
            this.separator = separator;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(field());
                char end = at < text.length() ? text.charAt(at) : '\n';
                at++;
                if (end != separator) {
                    close();
                }
            }
            close();
            return rows;
        }

        private void close() {
            if (!(row.isEmpty() || (row.size() == 1 && row.getFirst().isBlank()))) {
                rows.add(List.copyOf(row));
            }
            row = new ArrayList<>();
        }

        /** The field at {@code at}, which then is the place of the sign behind it. */
        private String field() {
            StringBuilder field = new StringBuilder();
            boolean quoted = separator == ',' && at < text.length() && text.charAt(at) == '"';
            at += quoted ? 1 : 0;
            for (; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean doubled = quoted && c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    at++;
                } else if (quoted && c == '"') {
                    quoted = false;
                    continue;
                } else if (!quoted && (c == separator || c == '\n')) {
                    break;
                }
                field.append(c);
            }
            return field.toString();
        }
    }
}
