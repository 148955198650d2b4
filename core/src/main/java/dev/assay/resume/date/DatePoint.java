package dev.assay.resume.date;

/**
 * A date inside a text, as one side of a range or alone.
 *
 * @param form how it is written
 * @param year the year, or 0 where it is left to the other side of the range
 * @param month the (first) month, or 0 where only the year is given
 * @param lastMonth the last month of a season or quarter, else the same as {@code month}; beyond 12 in the next year
 * @param next the index of the first token behind it
 */
public record DatePoint(Form form, int year, int month, int lastMonth, int next) {

    /** How a date is written. */
    public enum Form {
        /** A month and a year, or a season and a year. */
        MONTH_AND_YEAR,
        /** A year alone. */
        YEAR,
        /** A month that needs the year of the other side ("Jan – Mar 2019"). */
        MONTH,
        /** A month and two digits, a date only beside another date ("03/15 – 05/18"). */
        SHORT,
        /** The present. */
        PRESENT
    }

    public static DatePoint of(int year, int month, int next) {
        return new DatePoint(month == 0 ? Form.YEAR : Form.MONTH_AND_YEAR, year, month, month, next);
    }

    public static DatePoint shortForm(int twoDigits, int month, int next) {
        return new DatePoint(Form.SHORT, century(twoDigits), month, month, next);
    }

    /** The year that two digits mean. */
    public static int century(int twoDigits) {
        return twoDigits + (twoDigits < 50 ? 2000 : 1900);
    }

    public PartialDate first() {
        return new PartialDate(year, month);
    }

    public PartialDate last() {
        return lastMonth > 12 ? new PartialDate(year + 1, lastMonth - 12) : new PartialDate(year, lastMonth);
    }

    public DatePoint inYear(int otherYear) {
        return new DatePoint(Form.MONTH_AND_YEAR, otherYear, month, lastMonth, next);
    }
}
