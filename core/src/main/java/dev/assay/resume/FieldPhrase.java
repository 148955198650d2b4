package dev.assay.resume;

import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Stretch;
import dev.assay.resume.layout.Words;
import dev.assay.text.SmallLetters;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds where a phrase of a row names a field of study. Offsets count from the start of the row. */
final class FieldPhrase {

    private final Row row;

    FieldPhrase(Row row) {
        this.row = row;
    }

    /** The field of study between the name of a degree and the end of a phrase. */
    @Nullable
    Stretch field(int from, int end) {
        int at = from;
        while (at < end) {
            int next = wordEnd(at, end);
            String word = SmallLetters.of(row.text().substring(at, next)).strip();
            boolean bracketed = word.startsWith("(") && word.endsWith(")"); // "Master of Science (MSc) in …"
            boolean skipped = bracketed
                    || EducationWords.isBeforeField(word)
                    || word.chars().noneMatch(Character::isLetter);
            if (!skipped) {
                return stretch(at, fieldEnd(at, end));
            }
            at = next + 1;
        }
        return null;
    }

    private int fieldEnd(int from, int end) {
        int at = from;
        while (at < end) {
            int next = wordEnd(at, end);
            if (EducationWords.isAfterField(Words.of(row.text().substring(at, next)))) {
                return at;
            }
            at = next + 1;
        }
        return end;
    }

    /** The offset behind the last word of a phrase that passes the test; its end where none does. */
    int behind(int start, int end, Predicate<List<String>> test) {
        int best = end;
        int at = start;
        while (at < end) {
            int next = wordEnd(at, end);
            if (next > at && test.test(Words.of(row.text().substring(at, next)))) {
                best = next;
            }
            at = next + 1;
        }
        return best;
    }

    private int wordEnd(int at, int end) {
        int space = row.text().indexOf(' ', at);
        return space < 0 ? end : Math.min(end, space);
    }

    /** The offset of the first letter or digit. */
    int skipBlanks(int from, int end) {
        int at = from;
        while (at < end - 1 && !Character.isLetterOrDigit(row.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of a part without the signs and blanks at its end. */
    int trimmedEnd(int start, int end) {
        int to = end;
        while (to > start + 1 && " .,;:()-–".indexOf(row.text().charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** A part without the signs and blanks around it, as a place of the document; null where nothing is left. */
    @Nullable
    Stretch stretch(int start, int end) {
        int from = start;
        int to = end;
        while (to > from && " .,;:(-–".indexOf(row.text().charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && " .,;:)-–".indexOf(row.text().charAt(from)) >= 0) {
            from++;
        }
        if (to - from > 2 && row.text().charAt(from) == '(' && row.text().indexOf(')', from) == to - 1) {
            from++;
            to--;
        }
        return from < to ? new Stretch(row.start() + from, row.start() + to) : null;
    }
}
