package dev.assay.explain;

import java.util.List;

/** A number as a tree that says how it came about and evaluates to exactly that number. */
public sealed interface Explanation {

    /** What the number is, in a few plain words. */
    String label();

    /**
     * A number that is not computed further: a setting, or the value of a verdict.
     *
     * @param label what it is
     * @param value the number
     */
    record Given(String label, Rational value) implements Explanation {}

    /**
     * The product of its factors.
     *
     * @param label what it is
     * @param factors what is multiplied; may be empty
     */
    record Product(String label, List<Explanation> factors) implements Explanation {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /**
     * One number divided by another.
     *
     * @param label what it is
     * @param dividend what is divided
     * @param divisor what it is divided by; not 0
     */
    record Quotient(String label, Explanation dividend, Explanation divisor) implements Explanation {}

    /**
     * The mean of numbers by weight: the sum of each times its weight, divided by the sum of the weights, which is not 0.
     *
     * @param label what it is
     * @param parts what the mean is of
     */
    record WeightedMean(String label, List<Weighted> parts) implements Explanation {
        public WeightedMean {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of a mean.
     *
     * @param weight how much it counts, at least 0
     * @param value what counts
     */
    record Weighted(Explanation weight, Explanation value) {}

    /** The number, computed from the leaves up. */
    default Rational evaluate() {
        return switch (this) {
            case Given given -> given.value();
            case Product product ->
                product.factors().stream().map(Explanation::evaluate).reduce(Rational.ONE, Rational::times);
            case Quotient quotient ->
                quotient.dividend().evaluate().dividedBy(quotient.divisor().evaluate());
            case WeightedMean mean -> mean(mean.parts());
        };
    }

    private static Rational mean(List<Weighted> parts) {
        Rational earned = Rational.ZERO;
        Rational possible = Rational.ZERO;
        for (Weighted part : parts) {
            Rational weight = part.weight().evaluate();
            earned = earned.plus(weight.times(part.value().evaluate()));
            possible = possible.plus(weight);
        }
        return earned.dividedBy(possible);
    }
}
