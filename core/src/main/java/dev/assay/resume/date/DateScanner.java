package dev.assay.resume.date;

import dev.assay.resume.date.DatePoint.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates and ranges of dates in a line, in every common notation ("Jan 2015 – Present", "since 2019", "03/15-05/18"). */
public final class DateScanner {

    private static final String DASHES = "-–—−‐‑‒―~→>";

    private final DateTokens tokens;
    private final DatePointParser points;
    private final List<DateRange> found = new ArrayList<>();

    private DateScanner(String text) {
        this.tokens = new DateTokens(text);
        this.points = new DatePointParser(tokens);
    }

    /** The dates of a line, in order; offsets count from the start of {@code line}. */
    public static List<DateRange> scan(String line) {
        if (!hasTwoDigits(line)) {
            return List.of();
        }
        DateScanner scanner = new DateScanner(line);
        int at = 0;
        while (at < scanner.tokens.count()) {
            at = scanner.step(at);
        }
        return scanner.found;
    }

    private static boolean hasTwoDigits(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (Character.isDigit(line.charAt(i)) && Character.isDigit(line.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Reads what starts at token {@code at}; answers where to go on. */
    private int step(int at) {
        String word = tokens.isWord(at) ? tokens.word(at) : "";
        boolean since = DateWords.SINCE.contains(word);
        boolean until = DateWords.UNTIL.contains(word);
        boolean opener = since || until || DateWords.FROM.contains(word);
        DatePoint first = points.parse(opener ? at + 1 : at);
        if (first == null) {
            return at + 1;
        }
        DatePoint second = second(first);
        if (second != null) {
            return range(at, first, second);
        }
        if (first.form() == Form.MONTH || first.form() == Form.SHORT) {
            return at + 1;
        }
        DateRange shortened =
                first.form() == Form.YEAR || first.form() == Form.MONTH_AND_YEAR ? years(at, first) : null;
        if (shortened != null) {
            found.add(shortened);
            return tokenBehind(shortened.end(), first.next());
        }
        PartialDate from = until ? null : first.first();
        PartialDate to = since || opensAtEnd(first) ? null : first.last();
        found.add(new DateRange(from, to, since, !since && !until && to != null, tokens.start(at), end(first)));
        return first.next();
    }

    private int range(int at, DatePoint first, DatePoint second) {
        DatePoint from = first;
        if (first.form() == Form.MONTH) {
            from = first.inYear(second.month() < first.month() ? second.year() - 1 : second.year());
        }
        boolean present = second.form() == Form.PRESENT;
        PartialDate start = from.first();
        PartialDate end = present ? null : second.last();
        if (end != null && end.latest().isBefore(start.earliest())) {
            PartialDate later = start;
            start = end;
            end = later;
        }
        found.add(new DateRange(start, end, present, false, tokens.start(at), end(second)));
        return second.next();
    }

    /** The other side of a range whose first side is {@code first}, or null. */
    private @Nullable DatePoint second(DatePoint first) {
        int at = first.next();
        int after = at;
        while (after < tokens.count() && after < at + 4 && connects(after)) {
            after++;
        }
        DatePoint second = points.present(after);
        if (second == null) {
            second = points.parse(after);
        }
        if (second == null) {
            return after - at >= 3 && tokens.is(at, '/') ? new DatePoint(Form.PRESENT, 0, 0, 0, after) : null;
        }
        return fits(first, second) && (after > at || gap(first, second, after)) ? second : null;
    }

    private boolean connects(int at) {
        return tokens.isAny(at, DASHES)
                || tokens.is(at, '/')
                || tokens.is(at, '…')
                || (tokens.isWord(at) && DateWords.TO.contains(tokens.word(at)))
                || strange(at);
    }

    /** A sign outside every alphabet: what is left of a dash after a broken change of encoding. */
    private boolean strange(int at) {
        String word = tokens.word(at);
        return word.length() == 1 && word.charAt(0) > 127 && !Character.isDigit(word.charAt(0));
    }

    private static boolean fits(DatePoint first, DatePoint second) {
        return switch (second.form()) {
            case PRESENT -> first.form() != Form.MONTH;
            case MONTH -> false;
            case MONTH_AND_YEAR -> true;
            case YEAR -> first.form() == Form.YEAR || first.form() == Form.MONTH_AND_YEAR;
            case SHORT -> first.form() == Form.SHORT || first.form() == Form.MONTH;
        };
    }

    /**
     * Two dates with only white space between them are a range where a dash was lost: two blanks or more, before "present", or where a later
     * month follows a month.
     */
    private boolean gap(DatePoint first, DatePoint second, int after) {
        boolean wide = tokens.between(first.next() - 1, after).length() >= 2;
        return second.form() == Form.PRESENT
                ? wide || tokens.isCapitalised(after)
                : second.form() == first.form() && (wide || isLaterMonth(first, second));
    }

    private static boolean isLaterMonth(DatePoint first, DatePoint second) {
        return second.form() == Form.MONTH_AND_YEAR
                && second.first().earliest().isAfter(first.last().latest());
    }

    /** "2015-18", and "2011-12" where no other month follows: the second number is a year. */
    private @Nullable DateRange years(int at, DatePoint first) {
        int year = tokens.year(at);
        if (year < 0 || !tokens.isAny(at + 1, DASHES + "/") || !tokens.touchesNext(at + 1)) {
            return null;
        }
        int twoDigits = tokens.number(at + 2, 2, 2);
        int last = DatePoint.century(Math.max(twoDigits, 0));
        boolean asYear = twoDigits > 12 || first.month() == 0 || last == year + 1;
        if (twoDigits < 0 || last <= year || last > year + 40 || !asYear) {
            return null;
        }
        return new DateRange(
                new PartialDate(year, 0), new PartialDate(last, 0), false, false, tokens.start(at), tokens.end(at + 2));
    }

    private boolean opensAtEnd(DatePoint first) {
        return tokens.isAny(first.next(), DASHES) && first.next() == tokens.count() - 1;
    }

    private int end(DatePoint point) {
        return tokens.end(point.next() - 1);
    }

    private int tokenBehind(int offset, int from) {
        int at = from;
        while (at < tokens.count() && tokens.start(at) < offset) {
            at++;
        }
        return at;
    }
}
