package dev.assay.cli;

import dev.assay.report.json.Json;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Concept.Spelling;
import dev.assay.taxonomy.Neighbours;
import dev.assay.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds concepts by what someone types. */
@Command(
        name = "show",
        aliases = "find",
        description =
                "Finds the concepts that a word may mean, and shows the likeliest with its spellings and neighbours.",
        mixinStandardHelpOptions = true)
final class TaxonomyFindCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final TaxonomyOptions concepts = new TaxonomyOptions();

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What to look for, as \"k8s\" or \"spring boot\".")
    private List<String> words = List.of();

    TaxonomyFindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Format format = output.formatAmong(Format.text, Format.json);
        output.check();
        Taxonomy taxonomy = concepts.load();
        String typed = String.join(" ", words);
        List<Concept> found = taxonomy.search(typed);
        if (found.isEmpty()) {
            throw new InputException(
                    "the taxonomy knows nothing like '" + typed + "'; try a shorter or another spelling");
        }
        output.write(console, out -> {
            switch (format) {
                case json -> Json.writeArray(out, found, (json, concept) -> writeJson(json, concept, taxonomy));
                case text, csv, html -> writeText(out, found, taxonomy);
            }
        });
        return CommandLineInterface.DONE;
    }

    private void writeText(Writer out, List<Concept> found, Taxonomy taxonomy) throws IOException {
        Paint paint = new Paint(output.colour(console));
        Concept first = found.getFirst();
        Neighbours neighbours = taxonomy.neighbours(first.id());
        out.write(paint.bold(first.label())
                + paint.dim(
                        "  " + first.id() + ", " + Layout.sentence(first.kind()).toLowerCase(java.util.Locale.ROOT))
                + "\n");
        row(
                out,
                "also written",
                first.spellings().stream().skip(1).map(Spelling::text).toList());
        row(out, "is one of", labels(neighbours.broader()));
        row(out, "shows also", labels(neighbours.implies()));
        row(out, "shown by", labels(neighbours.impliedBy()));
        row(out, "among it", labels(neighbours.narrower()));
        row(out, "beside it", labels(neighbours.siblings()));
        row(out, "elsewhere", first.external());
        row(
                out,
                "or did you mean",
                found.stream()
                        .skip(1)
                        .map(concept -> concept.label() + " (" + concept.id() + ")")
                        .toList());
    }

    private static void row(Writer out, String name, List<String> items) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        String start = "  " + Layout.pad(name, 17);
        List<String> lines = Layout.wrap(String.join(", ", items), Layout.WIDTH - start.length(), "");
        out.write(start + lines.getFirst() + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(" ".repeat(start.length()) + line + "\n");
        }
    }

    private static void writeJson(Json json, Concept concept, Taxonomy taxonomy) {
        Neighbours neighbours = taxonomy.neighbours(concept.id());
        json.text("concept", concept.id())
                .text("label", concept.label())
                .text("kind", concept.kind().name());
        json.array(
                "spellings",
                concept.spellings(),
                (each, spelling) -> each.text("text", spelling.text())
                        .flag("exactCase", spelling.exactCase())
                        .flag("ambiguous", spelling.ambiguous()));
        concepts(json, "broader", neighbours.broader());
        concepts(json, "implies", neighbours.implies());
        concepts(json, "impliedBy", neighbours.impliedBy());
        concepts(json, "narrower", neighbours.narrower());
        concepts(json, "siblings", neighbours.siblings());
        json.texts("external", concept.external());
    }

    private static void concepts(Json json, String key, List<Concept> concepts) {
        json.array(
                key,
                concepts,
                (each, concept) -> each.text("concept", concept.id()).text("label", concept.label()));
    }

    private static List<String> labels(List<Concept> concepts) {
        return concepts.stream().map(Concept::label).collect(Collectors.toList());
    }
}
