package dev.assay.server.job;

import dev.assay.server.api.Slice;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * A job in a list.
 *
 * @param id its id
 * @param title what it is called
 * @param createdAt when it was opened
 * @param version the current version of its rubric
 * @param requirements how many requirements that has
 * @param applications how many have applied
 * @param waiting how many of these are still to be read
 */
public record JobSummary(
        String id, String title, Instant createdAt, int version, int requirements, int applications, int waiting) {

    /** What names its place in the list. */
    public String place() {
        return createdAt + " " + id;
    }

    /** A place in the list. */
    record Place(Instant at, String id) {

        private static final Place BEGINNING = new Place(Instant.parse("9999-01-01T00:00:00Z"), "");

        static Place of(String place) {
            int space = place.indexOf(' ');
            try {
                return place.isEmpty()
                        ? BEGINNING
                        : new Place(Instant.parse(place.substring(0, Math.max(0, space))), place.substring(space + 1));
            } catch (DateTimeParseException fault) {
                throw Slice.noCursor();
            }
        }
    }
}
