package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.taxonomy.Merged;
import dev.assay.taxonomy.Overlay;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.taxonomy.TaxonomyFormatException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that adds concepts of one's own to those that come with the software. */
final class TaxonomyOptions {

    @Option(
            names = "--taxonomy",
            paramLabel = "FILE",
            description =
                    "Concepts to know besides those that come with Assay; docs/taxonomy.md shows the form. May be given several times.")
    private List<Path> overlays = List.of();

    /** The taxonomy with all that was named upon it, in the order of the options. */
    Taxonomy load() {
        Taxonomy taxonomy = Taxonomy.standard();
        for (Path overlay : overlays) {
            taxonomy = merged(taxonomy, read(overlay)).taxonomy();
        }
        return taxonomy;
    }

    static Overlay read(Path file) {
        return new Overlay(InputFile.nameOf(file), new String(InputFile.bytes(file), UTF_8));
    }

    /** The two together; a line that cannot be read is the user's mistake. */
    static Merged merged(Taxonomy taxonomy, Overlay overlay) {
        try {
            return taxonomy.with(overlay);
        } catch (TaxonomyFormatException fault) {
            throw new InputException("cannot use " + fault.getMessage());
        }
    }
}
