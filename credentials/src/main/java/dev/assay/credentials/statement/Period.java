package dev.assay.credentials.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something holds.
 *
 * @param from the start, or null where none is stated
 * @param until the end, or null where none is stated
 */
public record Period(@Nullable Instant from, @Nullable Instant until) {

    /** The point in time that an ISO 8601 text states; without a zone it is read in UTC. */
    public static Optional<Instant> instant(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return Optional.of(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException fault) {
            return Optional.empty();
        }
    }
}
