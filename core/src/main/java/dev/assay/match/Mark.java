package dev.assay.match;

import dev.assay.evidence.Strength;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement came out, without the evidence: all that scores and places depend on.
 *
 * @param outcome what the evidence says
 * @param strength how well it is shown; null exactly when the outcome is UNKNOWN
 */
public record Mark(Outcome outcome, @Nullable Strength strength) {
    public Mark {
        if ((outcome == Outcome.UNKNOWN) != (strength == null)) {
            throw new IllegalArgumentException(outcome + " with strength " + strength);
        }
    }
}
