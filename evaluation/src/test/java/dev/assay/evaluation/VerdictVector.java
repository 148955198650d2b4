package dev.assay.evaluation;

import static dev.assay.evaluation.OwnTexts.PIPELINE;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Strength;
import dev.assay.job.Job;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about an applicant, without the quotes it rests on.
 *
 * @param answers the answers to all requirements of all jobs
 */
record VerdictVector(List<Answer> answers) {

    /** The answers of the project's own postings to a résumé. */
    static VerdictVector of(Document resume) {
        List<Evidence> evidence = PIPELINE.evidence(PIPELINE.resume(resume));
        List<Answer> answers = new ArrayList<>();
        for (Job job : OwnTexts.JOBS) {
            PIPELINE.assess(job, evidence).verdicts().forEach(verdict -> answers.add(Answer.of(job, verdict)));
        }
        return new VerdictVector(answers);
    }

    /** What the other answers differently, both answers in one line; as many questions are expected. */
    List<String> differences(VerdictVector other) {
        List<String> differences = new ArrayList<>();
        for (int index = 0; index < Math.max(answers.size(), other.answers.size()); index++) {
            Answer mine = answers.get(index);
            Answer theirs = other.answers.get(index);
            if (!mine.equals(theirs)) {
                differences.add(mine + " became " + theirs);
            }
        }
        return differences;
    }

    record Answer(
            String posting,
            String requirement,
            Outcome outcome,
            @Nullable Strength strength,
            String because) {

        static Answer of(Job job, Verdict verdict) {
            return new Answer(
                    job.posting().name(),
                    verdict.requirement(),
                    verdict.outcome(),
                    verdict.strength(),
                    verdict.because());
        }
    }
}
