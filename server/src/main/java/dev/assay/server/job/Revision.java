package dev.assay.server.job;

import dev.assay.server.web.Unusable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of what a job asks.
 *
 * @param from the version that it changes
 * @param reason why; kept with the new version
 * @param changes what becomes of requirements that the version has and that stay what they are
 * @param merges requirements that become one
 * @param splits ids of requirements of which each alternative becomes one of its own
 * @param additions what is asked besides
 */
public record Revision(
        int from,
        String reason,
        List<Change> changes,
        List<Merge> merges,
        List<String> splits,
        List<Addition> additions) {
    public Revision {
        reason = reason.strip();
        changes = whole("changes", changes);
        merges = whole("merges", merges);
        splits = whole("splits", splits);
        additions = whole("additions", additions);
    }

    /** A list that somebody sent, where nothing is missing in it. */
    static <T> List<T> whole(String name, List<T> sent) {
        if (sent.stream().anyMatch(Objects::isNull)) {
            throw new Unusable("\"" + name + "\" holds a null; leave it out, or say what is meant.");
        }
        return List.copyOf(sent);
    }

    /** The change where some of it was left out. */
    public static Revision of(
            int from,
            @Nullable String reason,
            @Nullable List<Change> changes,
            @Nullable List<Merge> merges,
            @Nullable List<String> splits,
            @Nullable List<Addition> additions) {
        return new Revision(
                from,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(changes, List.of()),
                Objects.requireNonNullElse(merges, List.of()),
                Objects.requireNonNullElse(splits, List.of()),
                Objects.requireNonNullElse(additions, List.of()));
    }
}
