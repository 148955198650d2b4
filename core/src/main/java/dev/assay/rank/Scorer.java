package dev.assay.rank;

import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Given;
import dev.assay.explain.Explanation.Weighted;
import dev.assay.explain.Explanation.WeightedMean;
import dev.assay.explain.Rational;
import dev.assay.match.Mark;
import dev.assay.match.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the verdicts on one job's requirements into a score: the mean of what they are worth, by weight. Thread-safe. */
public final class Scorer {

    private final JobWeights weights;
    private final BigInteger possible;
    private final List<String> labels;

    public Scorer(JobWeights weights) {
        this.weights = weights;
        this.possible = weights.possible();
        this.labels = weights.job().requirements().stream()
                .map(requirement -> requirement.id() + " " + Asked.of(weights.job(), requirement))
                .toList();
    }

    /** The score of one mark for each requirement, in their order. */
    public Score score(List<Mark> marks) {
        VerdictValues values = weights.values();
        return new Score(mean(marks, values::of), mean(marks, values::leastOf), mean(marks, values::mostOf));
    }

    private Rational mean(List<Mark> marks, Function<Mark, Rational> worth) {
        if (possible.signum() == 0) {
            return Rational.ZERO;
        }
        BigInteger earned = BigInteger.ZERO;
        for (int index = 0; index < marks.size(); index++) {
            earned = earned.add(weights.earned(index, worth.apply(marks.get(index))));
        }
        return new Rational(earned, possible);
    }

    /** How the score's value comes about: it evaluates to exactly that. */
    public Explanation explain(List<Verdict> verdicts) {
        if (possible.signum() == 0) {
            return new Given("score: nothing that the posting asks carries weight", Rational.ZERO);
        }
        List<Weighted> parts = new ArrayList<>();
        for (int index = 0; index < verdicts.size(); index++) {
            parts.add(new Weighted(weights.explained(index), worth(index, verdicts.get(index))));
        }
        return new WeightedMean("score: the mean of the verdicts by weight", parts);
    }

    private Given worth(int index, Verdict verdict) {
        String strength = verdict.strength() == null ? "" : ", " + verdict.strength();
        return new Given(
                labels.get(index) + ": " + verdict.outcome() + strength,
                weights.values().of(verdict));
    }
}
