package dev.assay.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void fractionsAreKeptInLowestTermsWithThePlusBelowTheLine() {
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(0, 7)).isEqualTo(Rational.ZERO);
    }

    @Test
    void aThirdThreeTimesIsOne() {
        Rational third = Rational.ONE.dividedBy(Rational.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
        assertThat(third.times(Rational.of(3)).minus(Rational.ONE)).isEqualTo(Rational.ZERO);
    }

    @Test
    void decimalsAreTakenExactly() {
        assertThat(Rational.of(new BigDecimal("0.25"))).isEqualTo(Rational.of(1, 4));
        assertThat(Rational.of(new BigDecimal("3E2"))).isEqualTo(Rational.of(300));
    }

    @Test
    void roundingGoesHalfUp() {
        assertThat(Rational.of(1, 8).rounded(2)).isEqualTo("0.13");
        assertThat(Rational.of(2, 3).rounded(4)).isEqualTo("0.6667");
    }

    @Test
    void textIsAShortDecimalWhereThatIsExactAndElseAFraction() {
        assertThat(Rational.of(4, 5)).hasToString("0.8");
        assertThat(Rational.of(30)).hasToString("30");
        assertThat(Rational.of(1, 6)).hasToString("1/6");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO));
    }

    @Test
    void comparisonFollowsSize() {
        assertThat(Rational.of(1, 3)).isLessThan(Rational.of(34, 100)).isGreaterThan(Rational.of(33, 100));
    }
}
