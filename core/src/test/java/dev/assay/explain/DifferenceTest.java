package dev.assay.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.explain.Explanation.Given;
import dev.assay.explain.Explanation.Weighted;
import dev.assay.explain.Explanation.WeightedMean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void onlyWhatDiffersAddsToIt() {
        Difference difference = Difference.between(mean(3, 1, 2, 1), mean(1, 1, 2, 2));

        assertThat(difference.parts())
                .containsExactly(
                        new Difference.Part(0, Rational.of(2, 30)), new Difference.Part(3, Rational.of(-4, 30)));
        assertThat(difference.total()).isEqualTo(Rational.of(-2, 30));
    }

    @Test
    void thePartsAddUpExactlyAndSoDoTheirDecimals() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 500; round++) {
            int[] one = random.ints(9, 0, 4).toArray();
            int[] other = random.ints(9, 0, 4).toArray();
            Difference difference = Difference.between(mean(one), mean(other));

            assertThat(difference.parts().stream().map(Difference.Part::gain).reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(difference.total());
            assertThat(difference.rounded(3).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(difference.total().rounded(3));
        }
    }

    @Test
    void scoresOfDifferentWeightsAreNotCompared() {
        assertThatThrownBy(() -> Difference.between(mean(1, 1), mean(1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Values in thirds, of which the first weighs 1, the second 2 and so on. */
    private static WeightedMean mean(int... thirds) {
        List<Weighted> parts = new ArrayList<>();
        for (int i = 0; i < thirds.length; i++) {
            parts.add(new Weighted(
                    new Given("weight", Rational.of(i + 1)), new Given("value", Rational.of(thirds[i], 3))));
        }
        return new WeightedMean("score", parts);
    }
}
