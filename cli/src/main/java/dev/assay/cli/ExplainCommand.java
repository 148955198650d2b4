package dev.assay.cli;

import dev.assay.Assessor;
import dev.assay.Shortlist;
import dev.assay.job.Job;
import dev.assay.report.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how one candidate's score comes about. */
@Command(
        name = "explain",
        description = "Shows for one candidate how each verdict and the score come about, with the evidence quoted.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

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

    @Parameters(index = "0", paramLabel = "POSTING", description = "The file that describes the job.")
    private @Nullable Path posting;

    @Parameters(
            index = "1",
            paramLabel = "RESUME",
            description = "The candidate's résumé, or the folder with the candidate's files.")
    private @Nullable Path candidate;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json);
        output.check();
        ApplicantFiles files = ApplicantFiles.one(Objects.requireNonNull(candidate));
        Judged judged = judge(files);
        Pile.Result result = judged.result();
        Shortlist.Applicant applicant = result.applicant();
        if (applicant == null) {
            Shortlist.Unread unread = result.unread().getFirst();
            throw new InputException("cannot read " + unread.file().name() + ": "
                    + unread.file().reason() + ", " + unread.file().detail());
        }
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeObject(out, json -> CandidateJson.write(json, applicant));
                case text, csv, html ->
                    new CandidateText(new Paint(output.colour(console))).write(out, judged.job(), applicant);
            }
        });
        return CommandLineInterface.DONE;
    }

    /** The job, and what came of the candidate. */
    private record Judged(Job job, Pile.Result result) {}

    private Judged judge(ApplicantFiles files) {
        try (Readers standard = Readers.over(reading.open(console, 1), concepts)) {
            Readers readers = standard.with(credentials.source(standard.taxonomy(), assessment.asOf()))
                    .with(code.source(reading.repositories()));
            Job job = readers.jobWithRequirements(Objects.requireNonNull(posting));
            Assessor assessor = new Assessor(readers.taxonomy(), assessment.weightsFor(job));
            Pile pile = new Pile(readers, job, assessor, assessment.asOf());
            return new Judged(
                    job,
                    pile.assess(List.of(files), 1, new Progress(console, "reading", 1))
                            .getFirst());
        }
    }
}
