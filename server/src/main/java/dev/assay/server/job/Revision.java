package dev.assay.server.job;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of what a job asks.
 *
 * @param from the version that it changes
 * @param reason why; kept with the new version
 * @param changes what becomes of requirements that the version has
 * @param additions what is asked besides
 */
public record Revision(int from, String reason, List<Change> changes, List<Addition> additions) {
    public Revision {
        reason = reason.strip();
        changes = List.copyOf(changes);
        additions = List.copyOf(additions);
    }

    /** The change where some of it was left out. */
    public static Revision of(
            int from, @Nullable String reason, @Nullable List<Change> changes, @Nullable List<Addition> additions) {
        return new Revision(
                from,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(changes, List.of()),
                Objects.requireNonNullElse(additions, List.of()));
    }
}
