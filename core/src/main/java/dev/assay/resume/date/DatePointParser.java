package dev.assay.resume.date;

import dev.assay.resume.date.DatePoint.Form;
import org.jspecify.annotations.Nullable;

/** Reads one date at a place of a text, in every notation. */
public final class DatePointParser {

    private final DateTokens tokens;

    public DatePointParser(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The date that starts at token {@code at}, or null. */
    @Nullable
    public DatePoint parse(int at) {
        if (tokens.isWord(at)) {
            int[] months = DateWords.months(tokens.word(at));
            return months.length == 0 ? quarter(at) : named(at, months);
        }
        if (tokens.isApostrophe(at)) {
            int twoDigits = tokens.touchesNext(at) ? tokens.number(at + 1, 2, 2) : -1;
            return twoDigits < 0 ? null : DatePoint.of(DatePoint.century(twoDigits), 0, at + 2);
        }
        return tokens.number(at, 1, 4) < 0 || touchesWord(at) ? null : numeric(at);
    }

    /** The present at token {@code at} ("present time", "now"), or null. */
    @Nullable
    public DatePoint present(int at) {
        int word = tokens.word(at).equals("the") ? at + 1 : at;
        if (!DateWords.PRESENT.contains(tokens.word(word))) {
            return null;
        }
        String next = tokens.word(word + 1);
        boolean longer = next.equals("time") || next.equals("day") || next.equals("moment");
        return new DatePoint(Form.PRESENT, 0, 0, 0, longer ? word + 2 : word + 1);
    }

    private boolean touchesWord(int at) {
        return tokens.touchesPrevious(at)
                && (tokens.isWord(at - 1)
                        || tokens.isAny(at - 1, "$€£#._@")
                        || (tokens.isAny(at - 1, ",") && tokens.number(at - 2, 1, 9) >= 0));
    }

    /** "March 2015", "Sept '18", "Jan. 29, 2000", "Summer 2019", "Jan-15". */
    private @Nullable DatePoint named(int at, int[] months) {
        int next = tokens.is(at + 1, '.') ? at + 2 : at + 1;
        int day = tokens.number(next, 1, 2);
        if (day >= 1 && day <= 31) {
            DatePoint dated = withYear(afterDay(next), months);
            if (dated != null && dated.form() == Form.MONTH_AND_YEAR) {
                return dated;
            }
        }
        DatePoint dated = withYear(next, months);
        if (dated != null) {
            return dated;
        }
        int twoDigits = tokens.number(next, 2, 2);
        if (twoDigits >= 0 && months[0] == months[1]) {
            return DatePoint.shortForm(twoDigits, months[0], next + 1);
        }
        return months[0] == months[1] && (tokens.isCapitalised(at) || isBeforeMonth(next))
                ? new DatePoint(Form.MONTH, 0, months[0], months[1], next)
                : null;
    }

    /** "avril à juin 2020": the name of a month without a capital is one where another follows it. */
    private boolean isBeforeMonth(int at) {
        boolean joined = tokens.isAny(at, "-–—") || DateWords.TO.contains(tokens.word(at));
        return joined && DateWords.months(tokens.word(at + 1)).length > 0;
    }

    private int afterDay(int day) {
        String ending = tokens.word(day + 1);
        boolean ordinal = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
        return ordinal ? day + 2 : day + 1;
    }

    private @Nullable DatePoint withYear(int at, int[] months) {
        int next = tokens.isAny(at, ",-/–.") || DateWords.OF.contains(tokens.word(at)) ? at + 1 : at;
        boolean apostrophe = tokens.isApostrophe(next);
        next = apostrophe ? next + 1 : next;
        int year = tokens.year(next);
        if (year > 0) {
            return new DatePoint(Form.MONTH_AND_YEAR, year, months[0], months[1], next + 1);
        }
        int twoDigits = tokens.number(next, 2, 2);
        boolean joined = next > at && tokens.touchesPrevious(next) && tokens.touchesPrevious(next - 1);
        return twoDigits >= 0 && (apostrophe || (joined && !tokens.is(next - 1, ',')))
                ? new DatePoint(Form.MONTH_AND_YEAR, DatePoint.century(twoDigits), months[0], months[1], next + 1)
                : null;
    }

    /** "Q1 2019". */
    private @Nullable DatePoint quarter(int at) {
        int quarter = tokens.word(at).equals("q") && tokens.touchesNext(at) ? tokens.number(at + 1, 1, 1) : -1;
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        return withYear(at + 2, new int[] {quarter * 3 - 2, quarter * 3});
    }

    private @Nullable DatePoint numeric(int at) {
        return tokens.number(at, 4, 4) >= 0 ? yearFirst(at) : smallFirst(at);
    }

    /** "2015", "2015-03", "2015/03/01". */
    private @Nullable DatePoint yearFirst(int at) {
        int year = tokens.year(at);
        if (year < 0 || continues(at)) {
            return null;
        }
        boolean joined = tokens.isAny(at + 1, "-/.") && tokens.touchesNext(at) && tokens.touchesNext(at + 1);
        int month = joined ? tokens.number(at + 2, 2, 2) : -1;
        if (month < 1 || month > 12) {
            return DatePoint.of(year, 0, at + 1);
        }
        boolean day = tokens.isAny(at + 3, "-/.") && tokens.touchesNext(at + 2) && tokens.number(at + 4, 1, 2) > 0;
        return DatePoint.of(year, month, day ? at + 5 : at + 3);
    }

    private boolean continues(int at) {
        return tokens.touchesNext(at)
                && ((tokens.isWord(at + 1) && !startsDate(at + 1)) || tokens.isAny(at + 1, "+%_@"));
    }

    private boolean startsDate(int at) {
        return DateWords.PRESENT.contains(tokens.word(at))
                || DateWords.months(tokens.word(at)).length > 0
                || DateWords.TO.contains(tokens.word(at));
    }

    /** "03/2015", "01.03.2015", "29 January 2000", "03/15". */
    private @Nullable DatePoint smallFirst(int at) {
        int first = tokens.number(at, 1, 2);
        if (first < 1 || first > 31) {
            return null;
        }
        int word = afterDay(at);
        int[] months = DateWords.months(tokens.word(word));
        if (months.length > 0) {
            int next = tokens.is(word + 1, '.') ? word + 2 : word + 1;
            return withYear(next, months);
        }
        return tokens.isAny(at + 1, "/.-") ? slashed(at, first) : null;
    }

    private @Nullable DatePoint slashed(int at, int first) {
        int year = tokens.year(at + 2);
        if (year > 0) {
            return first <= 12 ? DatePoint.of(year, first, at + 3) : null;
        }
        int second = tokens.number(at + 2, 1, 2);
        boolean three = second >= 1 && tokens.isAny(at + 3, "/.-") && tokens.touchesNext(at + 3);
        if (three && tokens.year(at + 4) > 0) {
            boolean monthFirst = (tokens.is(at + 1, '/') && first <= 12) || second > 12;
            int month = monthFirst ? first : second;
            return month <= 12 ? DatePoint.of(tokens.year(at + 4), month, at + 5) : null;
        }
        boolean twoDigits = tokens.number(at + 2, 2, 2) >= 0 && tokens.touchesNext(at) && tokens.touchesNext(at + 1);
        return twoDigits && first <= 12 && !three && !tokens.is(at + 1, '-')
                ? DatePoint.shortForm(second, first, at + 3)
                : null;
    }
}
