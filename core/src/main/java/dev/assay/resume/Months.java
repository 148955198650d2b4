package dev.assay.resume;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of months: the union of the ranges of employments. A month counts if any day of it is in a range. */
final class Months {

    private static final int EPOCH = 1900 * 12;
    private final BitSet months = new BitSet();

    /**
     * Adds the months of a range; a lone start year means January, a lone end year December. A range that goes on ends at
     * {@code asOf}; one whose end nothing tells adds nothing.
     */
    void add(@Nullable PartialDate from, @Nullable PartialDate to, boolean present, @Nullable YearMonth asOf) {
        YearMonth end = present ? asOf : to == null ? null : to.latest();
        if (from == null || end == null || end.isBefore(from.earliest())) {
            return;
        }
        months.set(index(from.earliest()), index(end) + 1);
    }

    /** The months of all these employments. */
    static Months of(List<Resume.Employment> employments, @Nullable YearMonth asOf) {
        Months months = new Months();
        for (Resume.Employment employment : employments) {
            months.add(employment.from(), employment.to(), employment.present(), asOf);
        }
        return months;
    }

    /** How many months both sets hold. */
    int common(Months other) {
        BitSet both = (BitSet) months.clone();
        both.and(other.months);
        return both.cardinality();
    }

    /** How many months it holds. */
    int count() {
        return months.cardinality();
    }

    /** The last month, or null where it is empty. */
    @Nullable
    YearMonth last() {
        int last = months.length() - 1;
        return last < 0 ? null : YearMonth.of((last + EPOCH) / 12, (last + EPOCH) % 12 + 1);
    }

    private static int index(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1 - EPOCH;
    }
}
