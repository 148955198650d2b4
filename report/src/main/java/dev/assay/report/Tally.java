package dev.assay.report;

import dev.assay.match.Mark;
import dev.assay.match.Outcome;
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

    static Tally of(List<Mark> marks) {
        return new Tally(
                count(marks, Outcome.MET),
                count(marks, Outcome.PARTLY),
                count(marks, Outcome.NOT_MET),
                count(marks, Outcome.UNKNOWN));
    }

    private static int count(List<Mark> marks, Outcome outcome) {
        return (int) marks.stream().filter(mark -> mark.outcome() == outcome).count();
    }
}
