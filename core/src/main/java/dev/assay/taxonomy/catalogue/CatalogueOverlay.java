package dev.assay.taxonomy.catalogue;

import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Overlay;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an overlay of a catalogue: what the taxonomy knows by a name of the catalogue gets its other names and its id there, what it does
 * not know becomes a concept.
 */
public final class CatalogueOverlay {

    /** A label so long is a sentence about work ("ensure compliance with …"), which no text says in these words. */
    private static final int MOST_WORDS = 5;

    private final Taxonomy taxonomy;
    private final StringBuilder lines = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private final List<String> skipped = new ArrayList<>();

    private CatalogueOverlay(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * What came of a file.
     *
     * @param overlay the overlay
     * @param read how many things the catalogue lists
     * @param skipped the labels that are no names, in the order of the file
     */
    public record Made(Overlay overlay, int read, List<String> skipped) {
        public Made {
            skipped = List.copyOf(skipped);
        }
    }

    /** The overlay of a catalogue's file; nothing where the file's columns are none of a known catalogue. */
    public static Optional<Made> of(String file, String text, Taxonomy taxonomy) {
        Table table = Table.read(text);
        return Catalogue.of(table).map(catalogue -> {
            List<Entry> entries = catalogue.entries(table);
            CatalogueOverlay overlay = new CatalogueOverlay(taxonomy);
            overlay.lines.append("# Made from ").append(file).append('\n');
            entries.forEach(entry -> overlay.add(entry, catalogue));
            return new Made(new Overlay(file, overlay.lines.toString()), entries.size(), overlay.skipped);
        });
    }

    private void add(Entry entry, Catalogue catalogue) {
        String label = clean(entry.label());
        if (label.isEmpty() || label.split(" ", -1).length > MOST_WORDS) {
            skipped.add(entry.label());
            return;
        }
        Optional<Concept> known = taxonomy.named(label);
        if (known.isPresent()) {
            write(known.get().kind(), known.get().id(), known.get().label(), entry, "");
            return;
        }
        String id = slug(catalogue, label);
        String family = clean(entry.family());
        if (ids.add(id)) {
            write(entry.kind(), id, label, entry, family.isEmpty() ? "" : family(family, catalogue));
        }
    }

    /** The id of a class of things, which becomes a concept where it is unknown. */
    private String family(String name, Catalogue catalogue) {
        return taxonomy.named(name).map(Concept::id).orElseGet(() -> {
            String id = slug(catalogue, name);
            if (ids.add(id)) {
                lines.append("kind: family\n")
                        .append(id)
                        .append(" | ")
                        .append(name)
                        .append(" | |\n");
            }
            return id;
        });
    }

    private void write(ConceptKind kind, String id, String label, Entry entry, String broader) {
        List<String> aliases = entry.aliases().stream()
                .map(CatalogueOverlay::clean)
                .filter(alias -> !alias.isEmpty() && alias.split(" ", -1).length <= MOST_WORDS)
                .distinct()
                .toList();
        lines.append("kind: ")
                .append(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append('\n')
                .append(id)
                .append(" | ")
                .append(label)
                .append(" | ")
                .append(String.join(", ", aliases))
                .append(" |");
        if (!broader.isEmpty()) {
            lines.append(" broader=").append(broader);
        }
        lines.append(" external=")
                .append(clean(entry.external()).replace(' ', '_'))
                .append('\n');
    }

    /** Without the signs that part columns and spellings. */
    private static String clean(String name) {
        return name.replaceAll("[|,=?\\s]+", " ").strip();
    }

    private static String slug(Catalogue catalogue, String name) {
        String words = SmallLetters.of(name)
                .replace("+", " plus")
                .replace("#", " sharp")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return catalogue.name().toLowerCase(Locale.ROOT) + "-" + words;
    }
}
