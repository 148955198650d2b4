package dev.assay.cli;

import dev.assay.Shortlist;
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
    private final Judging judging = new Judging();

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
        Judging.Judged judged = judging.judge(console, Objects.requireNonNull(posting), List.of(files), 1);
        Pile.Result result = judged.results().getFirst();
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
}
