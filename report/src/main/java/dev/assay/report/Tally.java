package dev.assay.report;

import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import java.util.List;

/**
 * How many verdicts came out in which way.
 *
 * @param met fully met
 * @param partly partly met
 * @param notMet contradicted by what is shown
 * @param unknown nothing shown
 */
record Tally(int met, int partly, int notMet, int unknown) {

    static Tally of(List<Verdict> verdicts) {
        return new Tally(
                count(verdicts, Outcome.MET),
                count(verdicts, Outcome.PARTLY),
                count(verdicts, Outcome.NOT_MET),
                count(verdicts, Outcome.UNKNOWN));
    }

    private static int count(List<Verdict> verdicts, Outcome outcome) {
        return (int) verdicts.stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .count();
    }
}
