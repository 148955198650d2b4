package dev.assay.evaluation;

import static dev.assay.evaluation.OwnTexts.JOBS;
import static dev.assay.evaluation.OwnTexts.PIPELINE;
import static dev.assay.evaluation.OwnTexts.RESUMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Assessment;
import dev.assay.Ranker;
import dev.assay.Shortlist;
import dev.assay.Shortlist.Applicant;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.match.Verdict;
import dev.assay.rank.Weights;
import dev.assay.resume.Resume;
import dev.assay.testsupport.Seeds;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void everyPostingIsReadSoundly() {
        assertThat(JOBS).hasSize(60).allSatisfy(Soundness::check);
    }

    @Test
    void everyResumeAndItsEvidenceIsReadSoundly() {
        assertThat(RESUMES).hasSize(50).allSatisfy(document -> {
            Resume resume = PIPELINE.resume(document);
            Soundness.check(resume);
            Soundness.check(PIPELINE.evidence(resume), document);
        });
    }

    @Test
    void everyAssessmentRestsOnItsEvidenceAndIsExplainedExactly() {
        for (Document document : RESUMES) {
            List<Evidence> evidence = evidence(document);
            for (Job job : JOBS) {
                Soundness.check(PIPELINE.assess(job, evidence), job, evidence);
            }
        }
    }

    @Test
    void theOrderOfTheEvidenceMakesNoDifference() {
        Seeds.check(20, random -> {
            Job job = any(JOBS, random);
            List<Evidence> evidence = evidence(any(RESUMES, random));

            assertThat(PIPELINE.assess(job, shuffled(evidence, random))).isEqualTo(PIPELINE.assess(job, evidence));
        });
    }

    @Test
    void theOrderOfTheRequirementsMakesNoDifferenceToTheirVerdicts() {
        Seeds.check(20, random -> {
            Job job = any(JOBS, random);
            List<Evidence> evidence = evidence(any(RESUMES, random));
            Job other = new Job(job.posting(), job.title(), shuffled(job.requirements(), random));

            Assessment expected = PIPELINE.assess(job, evidence);
            Assessment actual = PIPELINE.assess(other, evidence);
            assertThat(actual.verdicts())
                    .extracting(Verdict::requirement)
                    .containsExactlyElementsOf(
                            other.requirements().stream().map(Requirement::id).toList());
            assertThat(actual.verdicts()).containsExactlyInAnyOrderElementsOf(expected.verdicts());
            assertThat(actual.score()).isEqualTo(expected.score());
        });
    }

    @Test
    void theOrderOfTheApplicantsMakesNoDifference() {
        Job job = JOBS.getFirst();
        List<Applicant> applicants = RESUMES.stream()
                .map(document ->
                        new Applicant(document.name(), PIPELINE.assess(job, document), null, document.findings()))
                .toList();
        Ranker ranker = new Ranker(Weights.STANDARD);
        Shortlist expected = ranker.rank(job, applicants, List.of());

        Seeds.check(
                10,
                random -> assertThat(ranker.rank(job, shuffled(applicants, random), List.of()))
                        .isEqualTo(expected));
    }

    @Test
    void readingAgainInAnotherPlaceGivesTheSame() {
        List<Assessment> expected = assessAll(PIPELINE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(assessAll(Pipeline.standard())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void severalThreadsGiveTheSame() {
        List<Assessment> expected = assessAll(PIPELINE);

        assertThat(Collections.nCopies(4, PIPELINE).parallelStream()
                        .map(PipelineTest::assessAll)
                        .toList())
                .allSatisfy(actual -> assertThat(actual).isEqualTo(expected));
    }

    @Test
    void anEmptyResumeLeavesEverythingUnknown() {
        for (Job job : JOBS) {
            Assessment assessment = PIPELINE.assess(job, List.of());

            assertThat(assessment.verdicts())
                    .allSatisfy(verdict -> assertThat(verdict.evidence()).isEmpty());
            assertThat(assessment.questions()).isNotEmpty();
        }
    }

    private static List<Assessment> assessAll(Pipeline pipeline) {
        List<List<Evidence>> told = RESUMES.stream()
                .map(resume -> pipeline.evidence(pipeline.resume(resume)))
                .toList();
        List<Assessment> assessments = new ArrayList<>();
        for (Document posting : OwnTexts.POSTINGS) {
            Job job = pipeline.job(posting);
            told.forEach(evidence -> assessments.add(pipeline.assess(job, evidence)));
        }
        return assessments;
    }

    private static List<Evidence> evidence(Document document) {
        return PIPELINE.evidence(PIPELINE.resume(document));
    }

    private static <T> T any(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }

    private static <T> List<T> shuffled(List<T> items, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled;
    }
}
