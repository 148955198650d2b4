package dev.assay.cli;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what postings ask. */
@Command(
        name = "job",
        description =
                "Shows what a posting asks: its requirements with kind, importance and alternatives, each with its quote.",
        mixinStandardHelpOptions = true)
final class JobCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Parameters(arity = "1..*", paramLabel = "POSTING", description = "Files that hold one posting each.")
    private List<Path> postings = List.of();

    JobCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json, Format.csv);
        output.check();
        List<Job> jobs = read();
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeArray(out, jobs, JobJson::write);
                case csv -> writeCsv(out, jobs);
                case text, html -> new JobText(new Paint(output.colour(console))).write(out, jobs);
            }
        });
        return CommandLineInterface.DONE;
    }

    private List<Job> read() {
        try (Readers readers = Readers.over(reading.open(console, 1))) {
            return postings.stream().map(readers::job).toList();
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
