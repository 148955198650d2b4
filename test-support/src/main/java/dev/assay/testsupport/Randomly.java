package dev.assay.testsupport;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Runs a property over random cases. A failure names the seed of its case; {@code -Dassay.seed=…} runs just that case again.
 */
public final class Randomly {

    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Randomly() {}

    /** Checks the property on a number of cases, each with a generator of its own. */
    public static void check(int cases, Consumer<RandomGenerator> property) {
        Long given = Long.getLong("assay.seed");
        long first = given == null ? System.nanoTime() : given;
        for (long seed = first; seed < first + (given == null ? cases : 1); seed++) {
            try {
                property.accept(FACTORY.create(seed));
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError("failed with -Dassay.seed=" + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
