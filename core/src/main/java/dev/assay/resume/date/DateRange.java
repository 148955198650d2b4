package dev.assay.resume.date;

import org.jspecify.annotations.Nullable;

/**
 * A date or a range of dates as a text states it.
 *
 * @param from its start, or null where only an end is given
 * @param to its end, or null where none is given or {@code present}
 * @param present whether it goes on
 * @param lone whether the text gives a single date, not a range
 * @param start the offset of its first code unit
 * @param end the offset behind its last
 */
public record DateRange(
        @Nullable PartialDate from, @Nullable PartialDate to, boolean present, boolean lone, int start, int end) {

    /** The same dates, read from a text in which they stand {@code offset} code units later. */
    public DateRange shifted(int offset) {
        return new DateRange(from, to, present, lone, start + offset, end + offset);
    }

    /** Whether it ends in the month, or the year, in which the other one begins, or in the month before. */
    public boolean endsAtStartOf(DateRange later) {
        return !present
                && to != null
                && later.from != null
                && !to.latest().plusMonths(1).isBefore(later.from.earliest())
                && !to.earliest().minusMonths(1).isAfter(later.from.latest());
    }

    /** Whether the other range lies within this one, as far as both tell. */
    public boolean holds(DateRange other) {
        if (from == null || other.from == null || other.from.latest().isBefore(from.earliest())) {
            return false;
        }
        if (present || to == null) {
            return true;
        }
        return !other.present && other.to != null && !other.to.earliest().isAfter(to.latest());
    }
}
