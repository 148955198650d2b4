package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Strength;
import java.util.Comparator;
import java.util.function.Supplier;

/**
 * What one piece of evidence, taken alone, says about one requirement. The best one decides the verdict, so that more evidence can
 * never make a verdict worse.
 *
 * @param outcome what it says; never UNKNOWN, which is the absence of judgements
 * @param strength how well it is shown
 * @param bearing how directly it speaks of what is asked
 * @param evidence the piece
 * @param because the reason in one plain sentence
 */
record Judgement(Outcome outcome, Strength strength, Bearing bearing, Evidence evidence, Supplier<String> because) {

    /** The best first: by outcome, then strength, then directness, then the evidence's place. */
    static final Comparator<Judgement> BEST_FIRST = Comparator.comparing(Judgement::outcome)
            .thenComparing(Judgement::strength, Comparator.reverseOrder())
            .thenComparing(Judgement::bearing)
            .thenComparing(Judgement::evidence, EvidenceOrder.BY_PLACE);
}
