package dev.assay.cli;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.lint.PostingLinter;
import dev.assay.report.json.Csv;
import dev.assay.report.json.JobJson;
import dev.assay.report.json.Json;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what postings ask. */
@Command(
        name = "job",
        description =
                "Shows what a posting asks: its requirements with kind, importance and alternatives, each with its"
                        + " quote.",
        mixinStandardHelpOptions = true)
final class JobCommand implements Callable<Integer> {

    private final Console console;
    private final PostingLinter linter = new PostingLinter();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final TaxonomyOptions concepts = new TaxonomyOptions();

    @Option(
            names = "--lint",
            description =
                    "Also say what in the posting keeps good people away or tells little, and what to write instead.")
    private boolean lint;

    @Parameters(arity = "1..*", paramLabel = "POSTING", description = "Files that hold one posting each.")
    private List<Path> postings = List.of();

    JobCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json, Format.csv);
        output.check();
        if (lint && format == Format.csv) {
            throw new ParameterException(spec.commandLine(), "--lint has no csv form; use --format text or json");
        }
        List<Job> jobs = read();
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeArray(out, jobs, this::writeJson);
                case csv -> writeCsv(out, jobs);
                case text, html -> writeText(out, jobs);
            }
        });
        return CommandLineInterface.DONE;
    }

    private List<Job> read() {
        try (Readers readers = Readers.over(reading.open(console, 1), concepts)) {
            return postings.stream().map(readers::job).toList();
        }
    }

    private void writeJson(Json json, Job job) {
        JobJson.write(json, job);
        if (lint) {
            json.array(
                    "remarks", linter.remarks(job), (each, remark) -> RemarkWriter.write(each, remark, job.posting()));
        }
    }

    private void writeText(Writer out, List<Job> jobs) throws IOException {
        Paint paint = new Paint(output.colour(console));
        for (Job job : jobs) {
            new JobText(paint).write(out, List.of(job));
            if (lint) {
                RemarkWriter.write(out, linter.remarks(job), job, paint);
            }
        }
    }

    private static void writeCsv(Writer out, List<Job> jobs) throws IOException {
        Csv.writeRow(
                out, "file", "id", "kind", "importance", "any of", "family", "open", "years min", "years max", "quote");
        for (Job job : jobs) {
            for (Requirement requirement : job.requirements()) {
                Requirement.Years years = requirement.years();
                Csv.writeRow(
                        out,
                        job.posting().name(),
                        requirement.id(),
                        requirement.kind(),
                        requirement.importance(),
                        requirement.anyOf().stream()
                                .map(Requirement.Term::label)
                                .collect(Collectors.joining("; ")),
                        requirement.family() == null
                                ? null
                                : requirement.family().label(),
                        requirement.open(),
                        years == null ? null : years.min(),
                        years == null ? null : years.max(),
                        Layout.oneLine(job.posting().quote(requirement.quote())));
            }
        }
    }
}
