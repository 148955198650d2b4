package dev.assay.server.pool;

import java.time.Instant;
import java.util.List;

/**
 * Someone in the pool, without who it is.
 *
 * @param number the place in the order in which people agreed
 * @param application the application that they agreed to have kept
 * @param title what the job is called for which it came
 * @param candidate what the candidate is called there
 * @param shows what they name, those first that they used longest
 */
public record Pooled(
        long number,
        String application,
        String title,
        String candidate,
        Instant givenAt,
        Instant until,
        List<Shown> shows) {
    public Pooled {
        shows = List.copyOf(shows);
    }

    /**
     * Something that someone names.
     *
     * @param months of dated use; 0 where none is dated
     */
    public record Shown(String label, int months) {
        String words() {
            if (months == 0) {
                return label;
            }
            return label + ", " + (months < 24 ? months + " months" : months / 12 + " years");
        }
    }
}
