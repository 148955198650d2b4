package dev.assay.cli;

import dev.assay.documents.quality.ReadingQuality;
import dev.assay.report.json.FindingJson;
import dev.assay.report.json.Json;
import dev.assay.text.Document;
import dev.assay.text.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what was read of a file. */
@Command(
        name = "text",
        description = "Shows what is read of a file, in the order in which it is read.",
        mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--layout",
            description =
                    "Print JSON: lines and words with their places on the page, findings, and how well the file was"
                            + " read.")
    private boolean layout;

    @Option(
            names = "--png",
            description =
                    "Draw each page as a picture, with its lines numbered in the order in which they are read, and what"
                            + " is hidden in red. --out names the picture, or a folder for them.")
    private boolean png;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private @Nullable Path file;

    TextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.formatAmong(Format.text);
        if (png) {
            return draw(Objects.requireNonNull(file));
        }
        output.check();
        Document document = read();
        output.write(console, out -> {
            if (layout) {
                Json.writeObject(out, json -> write(json, document));
            } else {
                out.write(document.text() + "\n");
            }
        });
        return CommandLineInterface.DONE;
    }

    private int draw(Path drawn) {
        if (layout) {
            throw new InputException("--png draws pictures and --layout prints places; ask for one at a time");
        }
        PagePictureFiles files = PagePictureFiles.at(drawn, output.out);
        files.write(reading.pictures(), drawn, read()).forEach(console.out()::println);
        return CommandLineInterface.DONE;
    }

    private Document read() {
        try (FileReading files = reading.open(console, 1)) {
            return InputFile.readOrThrow(Objects.requireNonNull(file), files);
        }
    }

    private static void write(Json json, Document document) {
        ReadingQuality quality = ReadingQuality.of(document);
        json.text("file", document.name())
                .text("sha256", document.sha256())
                .number("pages", document.pages())
                .object("quality", each -> QualityJson.write(each, quality));
        List<Line> lines = document.lines().stream()
                .filter(line -> line.end() > line.start())
                .toList();
        json.array("lines", lines, (each, line) -> write(each, line, document));
        json.array(
                "words",
                document.placements(),
                (each, word) ->
                        FindingJson.area(each.number("start", word.start()).number("end", word.end()), word.area()));
        json.array("findings", document.findings(), FindingJson::write);
    }

    private static void write(Json json, Line line, Document document) {
        json.number("page", line.page())
                .number("start", line.start())
                .number("end", line.end())
                .text("text", document.text().substring(line.start(), line.end()));
        json.array("areas", document.areas(document.span(line.start(), line.end())), FindingJson::area);
    }
}
