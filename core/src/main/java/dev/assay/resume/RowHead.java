package dev.assay.resume;

import dev.assay.resume.date.DateRange;
import dev.assay.resume.header.HeaderPiece;
import dev.assay.resume.header.HeaderPieces;
import dev.assay.resume.layout.Row;
import java.util.List;

/** Finds the part of a row that opens an employment, where what was done in it stands on the same line. */
final class RowHead {

    private static final int LEAST_WORD = 3;

    private RowHead() {}

    /** "2018 Intern, Foobar Ltd" of "2018 Intern, Foobar Ltd. Wrote tests."; the row itself where it has no such part. */
    static Row of(Row row, List<DateRange> dates) {
        if (dates.isEmpty()) {
            return row;
        }
        int end = end(row.text(), dates.getFirst());
        if (end < 0) {
            return row;
        }
        String text = row.text().substring(0, end);
        List<DateRange> within =
                dates.stream().filter(date -> date.end() <= text.length()).toList();
        boolean titled =
                HeaderPieces.of(text, within).stream().anyMatch(piece -> piece.kind() == HeaderPiece.Kind.TITLE);
        return titled
                ? new Row(row.index(), row.start(), row.start() + end, text, row.bulleted(), row.afterGap())
                : row;
    }

    private static int end(String text, DateRange date) {
        boolean first = text.substring(0, date.start()).chars().noneMatch(Character::isLetterOrDigit);
        return first ? sentenceEnd(text, date.end()) : markBehind(text, date.end());
    }

    /** The first dot behind a word of some length and before a capital, or -1. */
    private static int sentenceEnd(String text, int from) {
        for (int i = from + LEAST_WORD; i + 2 < text.length(); i++) {
            boolean dot = text.charAt(i) == '.' && Row.blank(text.charAt(i + 1));
            if (dot && Character.isUpperCase(text.charAt(i + 2)) && endsWord(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWord(String text, int end) {
        for (int i = end - LEAST_WORD; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The colon or full stop right behind the dates ("Editor, Garden Club, 2023 – 2025: keeps the site up to date"), or -1. */
    private static int markBehind(String text, int from) {
        int at = from;
        while (at < text.length() && (Row.blank(text.charAt(at)) || text.charAt(at) == ')')) {
            at++;
        }
        boolean mark = at + 1 < text.length()
                && (text.charAt(at) == ':' || (text.charAt(at) == '.' && Row.blank(text.charAt(at + 1))));
        return mark ? at : -1;
    }
}
