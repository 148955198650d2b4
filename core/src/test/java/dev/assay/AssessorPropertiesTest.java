package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Strength;
import dev.assay.explain.Rational;
import dev.assay.job.Job;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import dev.assay.rank.Weights;
import dev.assay.taxonomy.SmallTaxonomy;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.testsupport.Randomly;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every job and all evidence. */
class AssessorPropertiesTest {

    private static final int CASES = 2_000;

    private final Taxonomy taxonomy = SmallTaxonomy.create();
    private final Assessor assessor = new Assessor(taxonomy, Weights.STANDARD);

    @Test
    void withoutEvidenceAllIsUnknown() {
        Randomly.check(CASES, random -> {
            Job job = new RandomCase(random, taxonomy).job();

            assertThat(assessor.assess(job, List.of()).verdicts())
                    .hasSameSizeAs(job.requirements())
                    .allMatch(verdict -> verdict.outcome() == Outcome.UNKNOWN);
        });
    }

    @Test
    void theExplanationEvaluatesToExactlyTheScore() {
        Randomly.check(CASES, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);
            Assessment assessment = assessor.assess(cases.job(), cases.evidence());

            assertThat(assessment.explanation().evaluate())
                    .isEqualTo(assessment.score().value());
        });
    }

    @Test
    void theOrderOfTheEvidenceAndItsRepetitionChangeNothing() {
        Randomly.check(CASES, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);
            Job job = cases.job();
            List<Evidence> evidence = cases.evidence();
            List<Evidence> shuffled = new ArrayList<>(evidence);
            shuffled.addAll(evidence);
            Collections.shuffle(shuffled, new Random(random.nextLong()));

            assertThat(assessor.assess(job, shuffled)).isEqualTo(assessor.assess(job, evidence));
        });
    }

    @Test
    void claimsAloneNeverPassClaimed() {
        Randomly.check(CASES, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);
            Job job = cases.job();
            List<Evidence> claims = new ArrayList<>();
            for (int index = 0; index < 30; index++) {
                claims.add(cases.piece(Strength.CLAIMED));
            }

            assertThat(assessor.assess(job, claims).verdicts())
                    .allMatch(verdict -> verdict.strength() == null || verdict.strength() == Strength.CLAIMED);
        });
    }

    @Test
    void aVerdictIsNoStrongerThanTheStrongestEvidenceItRestsOn() {
        Randomly.check(CASES, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);

            for (Verdict verdict :
                    assessor.assess(cases.job(), cases.evidence()).verdicts()) {
                Strength strength = verdict.strength();
                if (strength != null) {
                    assertThat(verdict.evidence())
                            .anyMatch(piece -> piece.strength().compareTo(strength) >= 0);
                }
            }
        });
    }

    @Test
    void moreEvidenceNeverLowersAVerdictOrTheScore() {
        Randomly.check(CASES, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);
            Job job = cases.job();
            List<Evidence> evidence = cases.evidence();
            Assessment before = assessor.assess(job, evidence);
            List<Evidence> more = new ArrayList<>(evidence);
            more.add(cases.piece());
            Assessment after = assessor.assess(job, more);

            assertThat(after.score().value())
                    .isGreaterThanOrEqualTo(before.score().value());
            for (int index = 0; index < before.verdicts().size(); index++) {
                Outcome earlier = before.verdicts().get(index).outcome();
                Outcome later = after.verdicts().get(index).outcome();
                assertThat(later)
                        .satisfiesAnyOf(
                                outcome -> assertThat(outcome).isLessThanOrEqualTo(earlier),
                                outcome -> assertThat(earlier).isEqualTo(Outcome.UNKNOWN));
            }
        });
    }

    @Test
    void theScoreLiesBetweenFloorAndCeilingAndQuestionsNeverPromiseMore() {
        Randomly.check(CASES, random -> {
            RandomCase cases = new RandomCase(random, taxonomy);
            Assessment assessment = assessor.assess(cases.job(), cases.evidence());
            Rational gains = assessment.questions().stream().map(Question::gain).reduce(Rational.ZERO, Rational::plus);

            assertThat(assessment.score().value())
                    .isBetween(assessment.score().floor(), assessment.score().ceiling());
            assertThat(assessment.score().value().plus(gains))
                    .isLessThanOrEqualTo(assessment.score().ceiling());
        });
    }
}
