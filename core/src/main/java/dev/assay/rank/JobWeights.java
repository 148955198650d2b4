package dev.assay.rank;

import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Given;
import dev.assay.explain.Explanation.Product;
import dev.assay.explain.Explanation.Quotient;
import dev.assay.explain.Rational;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.match.Mark;
import dev.assay.text.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The weights of one job's requirements, in their order. To add up fast and still exactly, what a verdict earns is counted in
 * grains: the greatest fraction of which every weight times every worth is a whole number.
 */
public final class JobWeights {

    private final Job job;
    private final VerdictValues values;
    private final List<Explanation> explained = new ArrayList<>();
    private final List<Rational> weights = new ArrayList<>();
    private final BigInteger grains;

    JobWeights(Job job, Weights settings) {
        this.job = job;
        this.values = settings.values();
        Map<Span, Integer> shares = new TreeMap<>();
        for (Requirement requirement : job.requirements()) {
            shares.merge(requirement.quote(), 1, Integer::sum);
        }
        for (Requirement requirement : job.requirements()) {
            Explanation weight =
                    explain(requirement, settings, Objects.requireNonNull(shares.get(requirement.quote())));
            explained.add(weight);
            weights.add(weight.evaluate());
        }
        this.grains = commonDenominator(weights.stream()).multiply(commonDenominator(values.all()));
    }

    private static Explanation explain(Requirement requirement, Weights settings, int sharing) {
        Rational single = settings.single().get(requirement.id());
        if (single != null) {
            return new Given("weight of " + requirement.id() + ", set by hand", single);
        }
        Explanation line = new Given(
                "weight of what is " + name(requirement.importance()),
                Objects.requireNonNull(settings.byImportance().get(requirement.importance())));
        if (sharing > 1) {
            line = new Quotient(
                    "its share of the line", line, new Given("requirements in the line", Rational.of(sharing)));
        }
        Rational factor = Objects.requireNonNull(settings.byKind().get(requirement.kind()));
        return factor.equals(Rational.ONE)
                ? line
                : new Product("weight", List.of(line, new Given("factor for " + name(requirement.kind()), factor)));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Job job() {
        return job;
    }

    VerdictValues values() {
        return values;
    }

    Explanation explained(int index) {
        return explained.get(index);
    }

    /** The weight of the requirement at an index. */
    public Rational at(int index) {
        return weights.get(index);
    }

    /** What each mark earns, in grains. */
    List<BigInteger> earned(List<Mark> marks) {
        List<BigInteger> earned = new ArrayList<>(marks.size());
        for (int index = 0; index < marks.size(); index++) {
            earned.add(earned(index, values.of(marks.get(index))));
        }
        return earned;
    }

    /** What a verdict of some worth on the requirement at an index earns, in grains. */
    BigInteger earned(int index, Rational worth) {
        Rational weight = weights.get(index);
        return grains.multiply(weight.numerator().multiply(worth.numerator()))
                .divide(weight.denominator().multiply(worth.denominator()));
    }

    /** What can be earned in all, in grains. */
    BigInteger possible() {
        BigInteger possible = BigInteger.ZERO;
        for (int index = 0; index < weights.size(); index++) {
            possible = possible.add(earned(index, Rational.ONE));
        }
        return possible;
    }

    private static BigInteger commonDenominator(Stream<Rational> numbers) {
        return numbers.map(Rational::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
    }
}
