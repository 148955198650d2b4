package dev.assay.resume.date;

import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as far as a résumé gives it.
 *
 * @param year the year, 1900 to 2199
 * @param month the month from 1 to 12, or 0 where only the year is given
 */
public record PartialDate(int year, int month) {
    public PartialDate {
        if (year < 1900 || year > 2199 || month < 0 || month > 12) {
            throw new IllegalArgumentException("date " + year + "-" + month);
        }
    }

    /** The first month it can mean: January where only the year is given. */
    public YearMonth earliest() {
        return YearMonth.of(year, month == 0 ? 1 : month);
    }

    /** The last month it can mean: December where only the year is given. */
    public YearMonth latest() {
        return YearMonth.of(year, month == 0 ? 12 : month);
    }

    /** {@code 2015-03} or {@code 2015}. */
    @Override
    public String toString() {
        return month == 0 ? Integer.toString(year) : String.format(Locale.ROOT, "%d-%02d", year, month);
    }
}
