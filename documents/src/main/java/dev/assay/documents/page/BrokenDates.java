package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.List;

/** Puts dates together again that a narrow column broke into two lines: {@code Mar 2020 – Feb} above {@code 2024}. */
final class BrokenDates {

    private static final String DASHES = "-–—−";

    /** The rest of a date is not further down than this many ems. */
    private static final double NEXT_LINE = 1.7;

    private static final double SAME_EDGE = 2;

    /** A line between the two, of another column, is passed over. */
    private static final int FURTHEST = 3;

    private static final int MOST_WORDS = 3;

    private BrokenDates() {}

    /** The lines of a block with their broken dates joined. */
    static List<Row> join(List<Row> block) {
        List<Row> rows = new ArrayList<>(block);
        for (int i = 0; i < rows.size(); i++) {
            for (Segment open : rows.get(i).segments()) {
                if (isOpen(open.words())) {
                    join(rows, i, open);
                }
            }
        }
        rows.removeIf(row -> row.segments().isEmpty());
        return rows;
    }

    private static void join(List<Row> rows, int index, Segment open) {
        for (int i = index + 1; i < Math.min(rows.size(), index + 1 + FURTHEST); i++) {
            List<Segment> segments = rows.get(i).segments();
            if (segments.size() == 1 && isRest(segments.getFirst(), open)) {
                List<Word> words = new ArrayList<>(open.words());
                words.getLast().markSpaceAfter();
                words.addAll(segments.getFirst().words());
                rows.set(index, rows.get(index).replace(open, Segment.of(words)));
                rows.set(i, new Row(List.of()));
                return;
            }
        }
    }

    /** Whether the words end with a dash, or with a dash and a month, behind a year. */
    private static boolean isOpen(List<Word> words) {
        int last = words.size() - 1;
        if (last < 1) {
            return false;
        }
        boolean dash = isDash(words.get(last).text());
        boolean month = last > 1
                && isDash(words.get(last - 1).text())
                && isName(words.get(last).text());
        int dated = month ? last - 2 : last - 1;
        return (dash || month) && DateLikeness.isDate(words.get(dated).text().toString());
    }

    private static boolean isRest(Segment rest, Segment open) {
        boolean below = rest.y() > open.y() && rest.y() - open.y() <= NEXT_LINE * open.size();
        boolean under = Math.abs(rest.x0() - open.x0()) <= SAME_EDGE || Math.abs(rest.x1() - open.x1()) <= SAME_EDGE;
        return below
                && under
                && rest.words().size() <= MOST_WORDS
                && rest.words().stream().noneMatch(word -> isDash(word.text()))
                && DateLikeness.isDate(rest.text());
    }

    private static boolean isDash(CharSequence word) {
        return word.length() == 1 && DASHES.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isName(CharSequence word) {
        return word.chars().allMatch(unit -> Character.isLetter(unit) || unit == '.');
    }
}
