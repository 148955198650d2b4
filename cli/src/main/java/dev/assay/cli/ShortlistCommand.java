package dev.assay.cli;

import dev.assay.Ranker;
import dev.assay.Shortlist;
import dev.assay.cli.Judging.Judged;
import dev.assay.report.HtmlReport;
import dev.assay.report.json.Json;
import dev.assay.report.json.ShortlistJson;
import dev.assay.text.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks a pile of applicants against a posting and explains why. */
@Command(
        name = "shortlist",
        description =
                "Says for each applicant and each requirement of a posting what is claimed, supported or demonstrated,"
                        + " with the evidence quoted. Without --format it prints an overview and writes the full report to"
                        + " shortlist.html.",
        mixinStandardHelpOptions = true)
final class ShortlistCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final Judging judging = new Judging();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the HTML report when no --format is given (default: ${DEFAULT-VALUE}).")
    private Path report = Path.of("shortlist.html");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files to read at once (default: one for each processor). The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(index = "0", paramLabel = "POSTING", description = "The file that describes the job.")
    private @Nullable Path posting;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Résumés, or folders: each file in a folder is a candidate, and so is each sub-folder with all its"
                            + " files. A single ZIP file is read like the folder it was made of.")
    private List<Path> paths = List.of();

    ShortlistCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json, Format.csv, Format.html);
        boolean withReport = output.format == null && output.out == null;
        checkBeforeWork(withReport);
        Judged judged = judge();
        Shortlist shortlist = rank(judged);
        Map<String, List<Document>> documents = documentsByCandidate(judged.results());
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeObject(out, json -> ShortlistJson.write(json, shortlist));
                case csv -> ShortlistCsv.write(out, shortlist);
                case html -> HtmlReport.write(out, shortlist, documents);
                case text -> new ShortlistText(new Paint(output.colour(console))).write(out, shortlist);
            }
        });
        if (withReport) {
            OutputFile.write(report, out -> HtmlReport.write(out, shortlist, documents));
            console.out().println("The report with all quotes: " + report);
        }
        return CommandLineInterface.DONE;
    }

    private Judged judge() {
        try (ZippedPiles zips = judging.zippedPiles()) {
            return judging.judge(console, Objects.requireNonNull(posting), ApplicantFiles.find(paths, zips), threads);
        }
    }

    private void checkBeforeWork(boolean withReport) {
        output.check();
        if (withReport) {
            OutputFile.checkWritable(report);
        }
        if (threads < 1 || threads > 256) {
            throw new InputException(
                    "--threads " + threads + " is not between 1 and 256; leave it out for one per processor");
        }
    }

    private static Shortlist rank(Judged judged) {
        List<Shortlist.Applicant> read = new ArrayList<>();
        List<Shortlist.Unread> unread = new ArrayList<>();
        for (Pile.Result result : judged.results()) {
            if (result.applicant() != null) {
                read.add(result.applicant());
            }
            unread.addAll(result.unread());
        }
        if (read.isEmpty()) {
            Shortlist.Unread first = unread.getFirst();
            throw new InputException("no candidate of " + judged.results().size() + " can be read, the first ("
                    + first.file().name() + ") because it is " + first.file().reason() + ": "
                    + first.file().detail());
        }
        return new Ranker(judged.weights()).rank(judged.job(), read, unread);
    }

    private static Map<String, List<Document>> documentsByCandidate(List<Pile.Result> results) {
        Map<String, List<Document>> documents = new TreeMap<>();
        for (Pile.Result result : results) {
            if (result.applicant() != null) {
                documents.put(result.applicant().candidate(), result.documents());
            }
        }
        return documents;
    }
}
