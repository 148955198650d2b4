package dev.assay.credentials.answer;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The month against which a credential's period is held. It is given or comes from the candidate's files, never from the clock.
 *
 * @param month the month, or null where none is known
 * @param origin where it comes from
 */
public record ReadingDate(@Nullable YearMonth month, Origin origin) {

    /** Where a reading date comes from. */
    public enum Origin {
        /** Someone gave it. */
        GIVEN,
        /** It is the latest that the candidate's files tell, and the credential may be younger. */
        FROM_FILES
    }

    /** No date at all. */
    public static final ReadingDate NONE = new ReadingDate(null, Origin.FROM_FILES);

    /** A month that someone gave. */
    public static ReadingDate given(YearMonth month) {
        return new ReadingDate(month, Origin.GIVEN);
    }

    /** The latest month that files tell, or null. */
    public static ReadingDate fromFiles(@Nullable YearMonth month) {
        return new ReadingDate(month, Origin.FROM_FILES);
    }

    /** Whether something that ends at {@code end} was over before the month began. */
    public boolean isAfter(Instant end) {
        return month != null && end.isBefore(start(month));
    }

    /** Whether something that starts at {@code start} had not begun when the month ended. */
    public boolean isBefore(Instant start) {
        return month != null && origin == Origin.GIVEN && !start.isBefore(start(month.plusMonths(1)));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
