package dev.assay.cli;

import dev.assay.Assessor;
import dev.assay.job.Job;
import dev.assay.rank.Weights;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;

/** The options of commands that judge applicants, and the judging. */
final class Judging {

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final CodeOptions code = new CodeOptions();

    @Mixin
    private final TaxonomyOptions concepts = new TaxonomyOptions();

    @Mixin
    private final AssessmentOptions assessment = new AssessmentOptions();

    @Mixin
    private final CredentialOptions credentials = new CredentialOptions();

    /**
     * What came of it.
     *
     * @param weights how the job's requirements weigh
     * @param results one for each applicant, in their order
     */
    record Judged(Job job, Weights weights, List<Pile.Result> results) {
        Judged {
            results = List.copyOf(results);
        }
    }

    /** What unpacks ZIP files of many applicants. */
    ZippedPiles zippedPiles() {
        return reading.zippedPiles();
    }

    /** Reads and assesses applicants, {@code threads} at once. */
    Judged judge(Console console, Path posting, List<ApplicantFiles> applicants, int threads) {
        try (Readers standard = Readers.over(reading.open(console, threads), concepts)) {
            Readers readers = standard.with(credentials.source(standard.taxonomy(), assessment.asOf()))
                    .with(code.source(reading.repositories()));
            Job job = readers.jobWithRequirements(posting);
            Weights weights = assessment.weightsFor(job);
            Pile pile = new Pile(readers, job, new Assessor(readers.taxonomy(), weights), assessment.asOf());
            Progress progress = new Progress(console, "reading", applicants.size());
            return new Judged(job, weights, pile.assess(applicants, threads, progress));
        }
    }
}
