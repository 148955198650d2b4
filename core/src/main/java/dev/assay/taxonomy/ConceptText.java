package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a concept as the lines of a data file that read back as it. */
final class ConceptText {

    private ConceptText() {}

    static String of(Concept concept) {
        StringBuilder line = new StringBuilder("kind: ");
        line.append(concept.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append('\n')
                .append(concept.id())
                .append(" | ")
                .append(marked(concept.spellings().getFirst()))
                .append(" | ")
                .append(concept.spellings().stream()
                        .skip(1)
                        .map(ConceptText::marked)
                        .collect(Collectors.joining(", ")))
                .append(" |");
        relation(line, "broader", concept.broader());
        relation(line, "implies", concept.implies());
        relation(line, "sibling", concept.siblings());
        relation(line, "hints", concept.hints());
        relation(line, "external", concept.external());
        if (concept.level() != null) {
            relation(line, "level", List.of(concept.level().name().toLowerCase(Locale.ROOT)));
        }
        if (concept.issuer() != null) {
            relation(line, "issuer", List.of(concept.issuer()));
        }
        return line.append('\n').toString();
    }

    private static String marked(Spelling spelling) {
        return (spelling.ambiguous() ? "?" : "") + (spelling.exactCase() ? "=" : "") + spelling.text();
    }

    private static void relation(StringBuilder line, String name, List<String> values) {
        if (!values.isEmpty()) {
            line.append(' ')
                    .append(name)
                    .append('=')
                    .append(String.join(",", values).replace(' ', '_'));
        }
    }
}
