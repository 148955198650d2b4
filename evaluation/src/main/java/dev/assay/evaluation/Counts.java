package dev.assay.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far what was read agrees with the labels.
 *
 * @param right how many labelled things were read
 * @param labelled how many are labelled
 * @param given how many were read
 */
record Counts(int right, int labelled, int given) {

    /** One question, answered as the label answers it. */
    static final Counts RIGHT = new Counts(1, 1, 1);
    /** One question, answered otherwise. */
    static final Counts WRONG = new Counts(0, 1, 1);

    static final Counts NOTHING = new Counts(0, 0, 0);

    private static final int DECIMALS = 3;

    Counts plus(Counts other) {
        return new Counts(right + other.right, labelled + other.labelled, given + other.given);
    }

    /** The share of what was read that is labelled; 0 where nothing was read. */
    BigDecimal precision() {
        return share(right, given);
    }

    /** The share of what is labelled that was read; 0 where nothing is labelled. */
    BigDecimal recall() {
        return share(right, labelled);
    }

    /** The harmonic mean of precision and recall; for questions with one answer each, the share answered right. */
    BigDecimal f1() {
        return share(2 * right, labelled + given);
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
