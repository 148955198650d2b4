package dev.assay.documents.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out the headers and footers of a page that stood in the same places on the page before, page numbers apart. */
final class RunningLines {

    /** Headers and footers have a few lines. */
    private static final int MOST = 5;

    /** Longer numbers are years or quantities, not those of pages. */
    private static final int LONGEST_NUMBER = 3;

    private Set<String> before = Set.of();

    /** The segments of the next page, from top to bottom, without what runs through the pages. */
    List<Segment> prune(List<Segment> page) {
        List<Row> rows = Rows.of(page);
        int top = 0;
        while (top < rows.size() && before.contains(key(rows.get(top)))) {
            top++;
        }
        int bottom = rows.size();
        while (bottom > top && before.contains(key(rows.get(bottom - 1)))) {
            bottom--;
        }
        before = edges(rows);
        if (top == bottom) {
            return page; // a whole page that repeats the one before is no header
        }
        return page.subList(segments(rows.subList(0, top)), page.size() - segments(rows.subList(bottom, rows.size())));
    }

    private static Set<String> edges(List<Row> page) {
        Set<String> edges = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (i < MOST || i >= page.size() - MOST) {
                edges.add(key(page.get(i)));
            }
        }
        return edges;
    }

    private static int segments(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.segments().size()).sum();
    }

    /** What a line shares with the same line of another page: its height and its words, with # for a page number. */
    private static String key(Row row) {
        StringBuilder key = new StringBuilder();
        key.append(Math.round(row.y()));
        String text = row.text();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean number = end > i && end - i <= LONGEST_NUMBER;
            key.append(number ? "#" : text.substring(i, Math.max(end, i + 1)));
            i = Math.max(end, i + 1);
        }
        return key.toString();
    }
}
