package dev.assay.rank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Ask;
import dev.assay.explain.ExplanationText;
import dev.assay.explain.Rational;
import dev.assay.job.Importance;
import dev.assay.job.Requirement.Kind;
import org.junit.jupiter.api.Test;

class JobWeightsTest {

    @Test
    void linesOfOneImportanceCountTheSame() {
        JobWeights weights = Weights.STANDARD.of(
                Ask.job(Ask.skill("java"), Ask.skill("sql"), Ask.skill("scrum").as(Importance.PREFERRED)));

        assertThat(weights.at(0)).isEqualTo(Rational.of(3)).isEqualTo(weights.at(1));
        assertThat(weights.at(2)).isEqualTo(Rational.ONE);
    }

    @Test
    void requirementsOfOneLineShareIt() {
        JobWeights weights = Weights.STANDARD.of(Ask.job(
                Ask.skill("java"),
                Ask.skill("sql"),
                Ask.skill("mysql").inTheSameLine(),
                Ask.skill("linux").inTheSameLine()));

        assertThat(weights.at(0)).isEqualTo(Rational.of(3));
        assertThat(weights.at(1)).isEqualTo(Rational.ONE).isEqualTo(weights.at(3));
    }

    @Test
    void yearsAloneWeighNoMoreThanASixth() {
        JobWeights weights = Weights.STANDARD.of(Ask.job(
                Ask.skill("java").forYears(3, null), Ask.of(Kind.EXPERIENCE).forYears(3, null)));

        assertThat(weights.at(1).times(Rational.of(6))).isLessThanOrEqualTo(weights.at(0));
    }

    @Test
    void aWeightSetByHandStandsInPlaceOfAllElse() {
        Weights settings =
                ((WeightsReading.Understood) WeightsFile.read("w", "R1 = 7", Ask.job(Ask.of(Kind.TRAIT)))).weights();

        assertThat(settings.of(Ask.job(Ask.of(Kind.TRAIT))).at(0)).isEqualTo(Rational.of(7));
    }

    @Test
    void eachWeightSaysHowItCameAbout() {
        JobWeights weights = Weights.STANDARD.of(Ask.job(
                Ask.of(Kind.TRAIT, "teamwork"),
                Ask.of(Kind.TRAIT, "communication").inTheSameLine()));

        assertThat(ExplanationText.of(weights.explained(0))).isEqualTo("""
                0.2500  weight
                  x 1.5000  its share of the line
                      3.0000  weight of what is required
                    / 2.0000  requirements in the line
                  x 0.1667  factor for trait
                """);
    }
}
