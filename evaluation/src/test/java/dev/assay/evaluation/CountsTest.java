package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void precisionAndRecallAreSharesOfWhatWasReadAndOfWhatIsLabelled() {
        Counts counts = new Counts(3, 5, 4).plus(new Counts(0, 1, 0));

        assertThat(counts.precision()).isEqualTo("0.750");
        assertThat(counts.recall()).isEqualTo("0.500");
        assertThat(counts.f1()).isEqualTo("0.600");
    }

    @Test
    void oneQuestionIsRightOrWrong() {
        assertThat(Counts.RIGHT.plus(Counts.WRONG).plus(Counts.WRONG).f1()).isEqualTo("0.333");
    }

    @Test
    void whereNothingIsLabelledOrReadNothingIsEarned() {
        assertThat(Counts.NOTHING.precision()).isEqualTo("0.000");
        assertThat(Counts.NOTHING.recall()).isEqualTo("0.000");
        assertThat(Counts.NOTHING.f1()).isEqualTo("0.000");
    }
}
