package dev.assay.server.job;

import java.util.List;
import java.util.Objects;

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
        reason = Objects.requireNonNullElse(reason, "").strip();
        changes = List.copyOf(Objects.requireNonNullElse(changes, List.of()));
        additions = List.copyOf(Objects.requireNonNullElse(additions, List.of()));
    }
}
