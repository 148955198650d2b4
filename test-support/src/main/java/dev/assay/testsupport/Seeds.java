package dev.assay.testsupport;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Random inputs that can be had again: a check runs with the seeds 0, 1, 2, …; where it fails, the failure names the seed, and
 * {@code -Dseed=N} runs that one alone.
 */
public final class Seeds {

    private static final String PROPERTY = "seed";

    private Seeds() {}

    /** Runs a check with some seeds, each time with a fresh source of random numbers. */
    public static void check(int seeds, Consumer<RandomGenerator> check) {
        Long single = Long.getLong(PROPERTY);
        LongStream range = single == null ? LongStream.range(0, seeds) : LongStream.of(single);
        range.forEach(seed -> check(seed, check));
    }

    private static void check(long seed, Consumer<RandomGenerator> check) {
        try {
            check.accept(new SplittableRandom(seed));
        } catch (RuntimeException | Error e) {
            throw new AssertionError("failed with seed " + seed + "; run it alone with -D" + PROPERTY + "=" + seed, e);
        }
    }
}
