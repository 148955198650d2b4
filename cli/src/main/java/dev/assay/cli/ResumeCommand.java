package dev.assay.cli;

import dev.assay.report.json.Csv;
import dev.assay.report.json.Json;
import dev.assay.resume.Resume;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what résumés say. */
@Command(
        name = "resume",
        description =
                "Shows what a résumé says: employments, education, certificates, languages and skills. It holds no"
                        + " name or contact.",
        mixinStandardHelpOptions = true)
final class ResumeCommand implements Callable<Integer> {

    /** A file and what it says; the résumé is null where the file cannot be read. */
    record Read(Reading reading, @Nullable Resume resume) {}

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final TaxonomyOptions concepts = new TaxonomyOptions();

    @Option(
            names = "--as-of",
            paramLabel = "MONTH",
            description =
                    "The month at which \"present\" ends, as in 2026-03; without it, the latest date in the text.")
    private @Nullable YearMonth asOf;

    @Parameters(arity = "1..*", paramLabel = "RESUME", description = "Files that hold one résumé each.")
    private List<Path> resumes = List.of();

    ResumeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json, Format.csv);
        output.check();
        List<Read> read = read();
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeArray(out, read, ResumeCommand::writeJson);
                case csv -> writeCsv(out, read);
                case text, html -> new ResumeText(new Paint(output.colour(console))).write(out, read);
            }
        });
        return CommandLineInterface.DONE;
    }

    private List<Read> read() {
        try (Readers readers = Readers.over(reading.open(console, 1), concepts)) {
            return resumes.stream().map(path -> read(path, readers)).toList();
        }
    }

    private Read read(Path path, Readers readers) {
        Reading answer = InputFile.read(path, readers.documents());
        return switch (answer) {
            case Reading.Legible(Document document) ->
                new Read(answer, readers.resumes().read(document, asOf));
            case Reading.Unreadable unreadable -> new Read(unreadable, null);
        };
    }

    private static void writeJson(Json json, Read read) {
        if (read.resume() != null) {
            ResumeJson.write(json, read.resume());
        } else if (read.reading() instanceof Reading.Unreadable unreadable) {
            ResumeJson.write(json, unreadable);
        }
    }

    private static void writeCsv(Writer out, List<Read> read) throws IOException {
        Csv.writeRow(out, "file", "concept", "label", "strength", "months", "last used", "mentions");
        for (Read each : read) {
            if (each.resume() == null) {
                continue;
            }
            for (Resume.Skill skill : each.resume().skills()) {
                Csv.writeRow(
                        out,
                        each.resume().document().name(),
                        skill.concept(),
                        skill.label(),
                        skill.strength(),
                        skill.months(),
                        skill.lastUsed(),
                        skill.mentions().size());
            }
        }
    }
}
