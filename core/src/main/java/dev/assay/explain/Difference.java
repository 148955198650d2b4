package dev.assay.explain;

import dev.assay.explain.Explanation.Weighted;
import dev.assay.explain.Explanation.WeightedMean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why one score is above another of the same job: what each requirement adds to the difference, and only those that add something.
 *
 * @param parts what adds to it, in the order of the requirements; they sum to {@code total} exactly
 * @param total the one score minus the other
 */
public record Difference(List<Part> parts, Rational total) {

    public Difference {
        parts = List.copyOf(parts);
    }

    /**
     * What one requirement adds.
     *
     * @param index its place among the job's requirements, from 0
     * @param gain how much; negative where the other candidate shows more
     */
    public record Part(int index, Rational gain) {}

    /**
     * The difference of two scores.
     *
     * @throws IllegalArgumentException when they are not of the same requirements with the same weights
     */
    public static Difference between(Explanation one, Explanation other) {
        List<Part> parts = new ArrayList<>();
        if (one instanceof WeightedMean first && other instanceof WeightedMean second) {
            requireSame(first, second);
            Rational possible =
                    first.parts().stream().map(part -> part.weight().evaluate()).reduce(Rational.ZERO, Rational::plus);
            for (int index = 0; index < first.parts().size(); index++) {
                Rational gain = earned(first.parts().get(index))
                        .minus(earned(second.parts().get(index)))
                        .dividedBy(possible);
                if (gain.signum() != 0) {
                    parts.add(new Part(index, gain));
                }
            }
        }
        return new Difference(parts, one.evaluate().minus(other.evaluate()));
    }

    private static void requireSame(WeightedMean one, WeightedMean other) {
        List<Rational> weights =
                one.parts().stream().map(part -> part.weight().evaluate()).toList();
        if (!weights.equals(
                other.parts().stream().map(part -> part.weight().evaluate()).toList())) {
            throw new IllegalArgumentException("scores of different weights");
        }
    }

    private static Rational earned(Weighted part) {
        return part.weight().evaluate().times(part.value().evaluate());
    }

    /**
     * The parts as decimals that add up to the total's decimal: those whose digits were cut off most are rounded up.
     *
     * @param decimals how many digits behind the point
     * @return one for each part
     */
    public List<BigDecimal> rounded(int decimals) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> rounded = new ArrayList<>();
        BigDecimal missing = total.rounded(decimals);
        for (Part part : parts) {
            BigDecimal each = part.gain().rounded(decimals);
            rounded.add(each);
            missing = missing.subtract(each);
        }
        List<Integer> byError = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byError.add(i);
        }
        Comparator<Integer> error =
                Comparator.comparing(i -> parts.get(i).gain().minus(Rational.of(rounded.get(i))));
        byError.sort(missing.signum() > 0 ? error.reversed() : error);
        for (int i = 0; missing.signum() != 0 && i < byError.size(); i++) {
            BigDecimal change = missing.signum() > 0 ? step : step.negate();
            rounded.set(byError.get(i), rounded.get(byError.get(i)).add(change));
            missing = missing.subtract(change);
        }
        return List.copyOf(rounded);
    }
}
