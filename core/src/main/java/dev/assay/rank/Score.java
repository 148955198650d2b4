package dev.assay.rank;

import dev.assay.explain.Rational;

/**
 * How much of what a posting asks is shown, from 0 to 1.
 *
 * @param value what is shown now
 * @param floor what remains if mere claims do not hold
 * @param ceiling what it becomes if every open question is answered in full
 */
public record Score(Rational value, Rational floor, Rational ceiling) {
    public Score {
        if (floor.signum() < 0
                || floor.compareTo(value) > 0
                || value.compareTo(ceiling) > 0
                || ceiling.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException("score " + value + " between " + floor + " and " + ceiling);
        }
    }
}
