package dev.assay.resume.date;

import java.time.YearMonth;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A set of months: the union of the ranges of employments. A month counts if any day of it is in a range. */
public final class Months {

    private static final int EPOCH = 1900 * 12;
    private final BitSet months = new BitSet();

    /**
     * Adds the months of a range; a lone start year means January, a lone end year December. A range that goes on ends at
     * {@code asOf}; one whose end nothing tells adds nothing.
     */
    public void add(@Nullable PartialDate from, @Nullable PartialDate to, boolean present, @Nullable YearMonth asOf) {
        YearMonth end = present ? asOf : to == null ? null : to.latest();
        if (from == null || end == null || end.isBefore(from.earliest())) {
            return;
        }
        months.set(index(from.earliest()), index(end) + 1);
    }

    /** How many months both sets hold. */
    public int common(Months other) {
        BitSet both = (BitSet) months.clone();
        both.and(other.months);
        return both.cardinality();
    }

    /** How many months it holds. */
    public int count() {
        return months.cardinality();
    }

    /** The last month, or null where it is empty. */
    @Nullable
    public YearMonth last() {
        int last = months.length() - 1;
        return last < 0 ? null : YearMonth.of((last + EPOCH) / 12, (last + EPOCH) % 12 + 1);
    }

    private static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1 - EPOCH;
    }
}
