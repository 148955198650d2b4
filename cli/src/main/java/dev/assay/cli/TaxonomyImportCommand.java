package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.report.json.Json;
import dev.assay.taxonomy.Merged;
import dev.assay.taxonomy.Overlay;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.taxonomy.catalogue.CatalogueOverlay;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one overlay of lists of skills, and reports what of them is new, what was known, and what was left out. */
@Command(
        name = "import",
        description =
                "Makes a file for --taxonomy of lists of skills: ESCO's CSV files, O*NET's text files, or a list in the taxonomy's own"
                        + " form; reports what is new, what was known, and what was left out.",
        mixinStandardHelpOptions = true)
final class TaxonomyImportCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 20;

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Where to write the file for --taxonomy; without it, only the report is made.")
    private @Nullable Path target;

    @Parameters(arity = "1..*", paramLabel = "LIST", description = "The lists, in the order in which they count.")
    private List<Path> lists = List.of();

    TaxonomyImportCommand(Console console) {
        this.console = console;
    }

    /** What came of one list. */
    private record Imported(Overlay overlay, int read, Merged merged, List<String> skipped) {}

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json);
        output.check();
        if (target != null) {
            OutputFile.checkWritable(target);
        }
        List<Imported> all = read();
        if (target != null) {
            String concepts = concepts(all);
            OutputFile.write(target, out -> out.write(concepts));
        }
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeArray(out, all, TaxonomyImportCommand::writeJson);
                case text, csv, html -> writeText(out, all);
            }
        });
        return CommandLineInterface.DONE;
    }

    /** All that is new or has grown, each concept once. */
    private static String concepts(List<Imported> all) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        for (Imported imported : all) {
            ids.addAll(imported.merged().added());
            ids.addAll(imported.merged().extended());
        }
        Taxonomy taxonomy = all.getLast().merged().taxonomy();
        return taxonomy.overlay("import", ids).text();
    }

    private List<Imported> read() {
        Taxonomy taxonomy = Taxonomy.standard();
        List<Imported> all = new ArrayList<>();
        Progress progress = new Progress(console, "importing", lists.size());
        for (Path list : lists) {
            Imported imported = read(list, taxonomy);
            taxonomy = imported.merged().taxonomy();
            all.add(imported);
            progress.advance(all.size());
        }
        progress.clear();
        return all;
    }

    private static Imported read(Path list, Taxonomy taxonomy) {
        String text = new String(InputFile.bytes(list), UTF_8);
        Optional<CatalogueOverlay.Made> made = CatalogueOverlay.of(InputFile.nameOf(list), text, taxonomy);
        Overlay overlay = made.map(CatalogueOverlay.Made::overlay).orElseGet(() -> TaxonomyOptions.read(list));
        Merged merged = TaxonomyOptions.merged(taxonomy, overlay);
        int read = made.map(CatalogueOverlay.Made::read)
                .orElse(merged.added().size() + merged.extended().size());
        return new Imported(
                overlay, read, merged, made.map(CatalogueOverlay.Made::skipped).orElse(List.of()));
    }

    private void writeText(Writer out, List<Imported> all) throws IOException {
        Paint paint = new Paint(output.colour(console));
        for (Imported imported : all) {
            Merged merged = imported.merged();
            out.write(paint.bold(imported.overlay().name()) + "\n");
            out.write("  " + imported.read() + " read, " + merged.added().size() + " new concepts, "
                    + merged.extended().size() + " known ones with more names or relations, "
                    + imported.skipped().size() + " no names of skills, "
                    + merged.leftOut().size()
                    + " names or relations left out\n");
            for (String line : merged.leftOut().stream().limit(MOST_TOLD).toList()) {
                out.write("  " + line + "\n");
            }
            if (merged.leftOut().size() > MOST_TOLD) {
                out.write("  … and " + (merged.leftOut().size() - MOST_TOLD) + " more (--format json lists all)\n");
            }
        }
        if (target != null) {
            out.write("Use it with --taxonomy " + target + "\n");
        }
    }

    private static void writeJson(Json json, Imported imported) {
        json.text("file", imported.overlay().name()).number("read", imported.read());
        json.texts("added", imported.merged().added());
        json.texts("extended", imported.merged().extended());
        json.texts("skipped", imported.skipped());
        json.texts("leftOut", imported.merged().leftOut());
    }
}
