package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.explain.ExplanationText;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement.Kind;
import dev.assay.rank.Question;
import dev.assay.rank.Weights;
import dev.assay.taxonomy.SmallTaxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessorTest {

    private final Assessor assessor = new Assessor(SmallTaxonomy.create(), Weights.STANDARD);
    private final Job job = Ask.job(
            Ask.skill("java"),
            Ask.skill("mysql", "postgresql").outOf("relational-database").asOpenList(),
            Ask.skill("scrum").as(Importance.PREFERRED),
            Ask.of(Kind.EXPERIENCE).forYears(2, null));

    @Test
    void theScoreIsTheMeanOfTheVerdictsByWeight() {
        Assessment assessment =
                assessor.assess(job, List.of(Shown.used("spring-boot", 30), Shown.claimed("oracle"), Shown.worked(30)));

        // (3 x 0.8 + 3 x 0.5 + 1 x 0 + 0.5 x 0.8) / 7.5
        assertThat(assessment.score().value().rounded(4)).isEqualTo("0.5733");
        assertThat(assessment.score().floor().rounded(4)).isEqualTo("0.3733");
        assertThat(assessment.score().ceiling().rounded(4)).isEqualTo("0.8000");
        assertThat(ExplanationText.of(assessment.explanation())).isEqualTo("""
                0.5733  score: the mean of the verdicts by weight
                  0.8000  R1 java: MET, SUPPORTED
                    x 3.0000  weight of what is required
                  0.5000  R2 mysql or postgresql: MET, CLAIMED
                    x 3.0000  weight of what is required
                  0.0000  R3 scrum: UNKNOWN
                    x 1.0000  weight of what is preferred
                  0.8000  R4 asked 4:: MET, SUPPORTED
                    x 0.5000  weight
                      x 3.0000  weight of what is required
                      x 0.1667  factor for experience
                """);
    }

    @Test
    void theNextQuestionsAreThoseWithTheGreatestGain() {
        Assessment assessment = assessor.assess(job, List.of(Shown.claimed("java")));

        assertThat(assessment.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Have you worked with mysql, postgresql or something of the kind in a job? Tell us where and for how long.",
                        "In which job did you work with java, what for, and for how long?",
                        "Have you worked with scrum in a job? Tell us where and for how long.",
                        "The posting asks: \"asked 4:\" Which work of yours counts, and from when to when did you do it?");
    }

    @Test
    void aPostingThatAsksNothingScoresNothing() {
        Assessment assessment = assessor.assess(Ask.job(), List.of(Shown.claimed("java")));

        assertThat(assessment.verdicts()).isEmpty();
        assertThat(assessment.explanation().evaluate())
                .isEqualTo(assessment.score().value());
    }
}
