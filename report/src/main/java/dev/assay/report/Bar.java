package dev.assay.report;

import dev.assay.explain.Rational;
import dev.assay.rank.Score;

/** A score as a bar from 0 to 100 and in words. */
record Bar(Score score) {

    private static final Rational PERCENT = Rational.of(100);

    String floor() {
        return position(score.floor());
    }

    String value() {
        return position(score.value());
    }

    String ceiling() {
        return position(score.ceiling());
    }

    /** From the floor to the score: what rests on claims. */
    String claims() {
        return position(score.value().minus(score.floor()));
    }

    /** From the score to the ceiling: what answers could add. */
    String open() {
        return position(score.ceiling().minus(score.value()));
    }

    /** "0.64 to 0.91". */
    String range() {
        return decimals(score.floor()) + " to " + decimals(score.ceiling());
    }

    String words() {
        return "Score " + decimals(score.value()) + ", floor " + decimals(score.floor()) + ", ceiling "
                + decimals(score.ceiling());
    }

    static String decimals(Rational number) {
        return number.rounded(2).toPlainString();
    }

    private static String position(Rational share) {
        return share.times(PERCENT).rounded(1).toPlainString();
    }
}
