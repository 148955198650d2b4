package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one requirement.
 *
 * @param requirement the requirement's id
 * @param outcome what the evidence says
 * @param strength how well it is shown; null when the outcome is UNKNOWN
 * @param because the reason in one plain sentence, free of identity
 * @param evidence what it rests on, the strongest first; empty exactly when the outcome is UNKNOWN
 */
public record Verdict(
        String requirement, Outcome outcome, @Nullable Strength strength, String because, List<Evidence> evidence) {
    public Verdict {
        evidence = List.copyOf(evidence);
        if ((outcome == Outcome.UNKNOWN) != evidence.isEmpty() || (strength == null) != evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    outcome + " with strength " + strength + " and " + evidence.size() + " pieces of evidence");
        }
    }

    /** How it came out, without the evidence. */
    public Mark mark() {
        return new Mark(outcome, strength);
    }
}
