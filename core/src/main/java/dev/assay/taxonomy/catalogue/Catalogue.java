package dev.assay.taxonomy.catalogue;

import dev.assay.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogues that can be read, each known by its columns. */
enum Catalogue {
    /** The European classification: {@code skills_en.csv}, or one of its collections. */
    ESCO {
        @Override
        boolean isIn(Table table) {
            return table.has("conceptUri") && table.has("preferredLabel");
        }

        @Override
        List<Entry> entries(Table table) {
            List<Entry> entries = new ArrayList<>();
            for (List<String> row : table.rows()) {
                String uri = table.field(row, "conceptUri");
                List<String> aliases = new ArrayList<>(lines(table.field(row, "altLabels")));
                aliases.addAll(lines(table.field(row, "hiddenLabels")));
                if (!uri.isEmpty() && table.field(row, "conceptType").equals("KnowledgeSkillCompetence")) {
                    entries.add(new Entry(
                            "esco:" + uri.substring(uri.lastIndexOf('/') + 1),
                            ConceptKind.KNOWLEDGE,
                            table.field(row, "preferredLabel"),
                            aliases,
                            ""));
                }
            }
            return entries;
        }

        private List<String> lines(String field) {
            return Arrays.stream(field.split("[\\n|]", -1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    },
    /** The text files of O*NET that list technologies: {@code Technology Skills.txt}, {@code Tools Used.txt}. */
    ONET {
        @Override
        boolean isIn(Table table) {
            return table.has("O*NET-SOC Code")
                    && table.has("Commodity Title")
                    && exampleColumn(table).isPresent();
        }

        @Override
        List<Entry> entries(Table table) {
            String column = exampleColumn(table).orElseThrow();
            Map<String, Entry> entries = new LinkedHashMap<>();
            for (List<String> row : table.rows()) {
                String name = table.field(row, column);
                if (!name.isEmpty()) {
                    entries.putIfAbsent(
                            name,
                            new Entry(
                                    "onet:" + name,
                                    ConceptKind.TOOL,
                                    name,
                                    List.of(),
                                    table.field(row, "Commodity Title")));
                }
            }
            return List.copyOf(entries.values());
        }

        private Optional<String> exampleColumn(Table table) {
            return List.of("Example", "Workplace Example", "T2 Example").stream()
                    .filter(table::has)
                    .findFirst();
        }
    };

    /** Whether a table has the columns of this catalogue. */
    abstract boolean isIn(Table table);

    /** What the table lists, each thing once. */
    abstract List<Entry> entries(Table table);

    static Optional<Catalogue> of(Table table) {
        return Arrays.stream(values())
                .filter(catalogue -> catalogue.isIn(table))
                .findFirst();
    }
}
