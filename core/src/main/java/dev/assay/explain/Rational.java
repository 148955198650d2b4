package dev.assay.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a fraction in lowest terms with a positive denominator. Scores are computed with it, so that no order of adding
 * and no machine can change a bit of them.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, at least 1
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    public Rational {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator 0 under " + numerator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger reduce = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(reduce);
        denominator = denominator.divide(reduce);
    }

    /** A whole number. */
    public static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A fraction. */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal, exactly. */
    public static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() < 0
                ? new Rational(unscaled.multiply(power), BigInteger.ONE)
                : new Rational(unscaled, power);
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; {@code other} is not 0. */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** -1, 0 or 1 as the number is below, at or above 0. */
    public int signum() {
        return numerator.signum();
    }

    /** The number rounded half up to some decimals: for people and for output, never to compute with. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 3}, {@code 0.8} or, where no short decimal is exact, {@code 1/6}. */
    @Override
    public String toString() {
        BigDecimal decimal = rounded(4);
        return of(decimal).equals(this) ? decimal.stripTrailingZeros().toPlainString() : numerator + "/" + denominator;
    }
}
