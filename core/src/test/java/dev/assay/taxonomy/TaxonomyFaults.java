package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import dev.assay.taxonomy.ConceptKind.Group;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that is wrong with the lines of a taxonomy, one line of text a fault: file, line, what, and what to do. */
final class TaxonomyFaults {
    private final List<String> faults = new ArrayList<>();
    private final Map<String, ConceptLine> lines = new TreeMap<>();

    private TaxonomyFaults() {}

    static List<String> of(Collection<ConceptLine> lines) {
        TaxonomyFaults faults = new TaxonomyFaults();
        faults.parse(lines);
        faults.checkRelations();
        faults.checkCycles();
        faults.checkPlaces();
        faults.checkSpellings();
        return faults.faults;
    }

    private void parse(Collection<ConceptLine> read) {
        for (ConceptLine line : read) {
            try {
                line.concept();
                lines.put(line.id(), line);
            } catch (TaxonomyFormatException e) {
                faults.add(e.getMessage());
            }
        }
    }

    private void checkRelations() {
        for (ConceptLine line : lines.values()) {
            Concept concept = line.concept();
            checkResolved(line, "broader", concept.broader());
            checkResolved(line, "implies", concept.implies());
            checkResolved(line, "sibling", concept.siblings());
        }
    }

    private void checkResolved(ConceptLine line, String relation, List<String> ids) {
        for (String id : ids) {
            if (id.equals(line.id())) {
                fault(line, relation + "=" + id + " names the concept itself; take it out");
            } else if (!lines.containsKey(id)) {
                fault(line, relation + "=" + id + " names no concept; add one with this id or correct the id");
            }
        }
    }

    private void checkCycles() {
        for (ConceptLine line : lines.values()) {
            Deque<String> open = new ArrayDeque<>(above(line.id()));
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty()) {
                String id = open.pop();
                if (id.equals(line.id())) {
                    fault(line, "is broader than or implied by itself; cut the circle of broader= and implies=");
                    break;
                }
                if (seen.add(id)) {
                    open.addAll(above(id));
                }
            }
        }
    }

    private List<String> above(String id) {
        List<String> above = new ArrayList<>();
        ConceptLine line = lines.get(id);
        if (line != null) {
            above.addAll(line.concept().broader());
            above.addAll(line.concept().implies());
            above.remove(id);
        }
        return above;
    }

    private void checkPlaces() {
        for (ConceptLine line : lines.values()) {
            Concept concept = line.concept();
            boolean mayStandAlone = switch (concept.kind()) {
                case FAMILY, KNOWLEDGE, METHOD, TERM, DEGREE, FIELD_OF_STUDY, CERTIFICATE, SPOKEN_LANGUAGE, TRAIT ->
                    true;
                case LANGUAGE,
                        FRAMEWORK,
                        LIBRARY,
                        DATABASE,
                        MESSAGING,
                        CLOUD,
                        OPERATING_SYSTEM,
                        TOOL,
                        PLATFORM,
                        PROTOCOL -> false;
            };
            if (!mayStandAlone
                    && concept.broader().isEmpty()
                    && concept.implies().isEmpty()) {
                fault(line, "has neither broader= nor implies=; say what it is one of");
            }
        }
    }

    private void checkSpellings() {
        Map<String, Map<String, ConceptLine>> owners = new TreeMap<>();
        for (ConceptLine line : lines.values()) {
            Group group = line.kind().group();
            for (Spelling spelling : line.concept().spellings()) {
                String folded = folded(Form.of(line.concept(), spelling).characters());
                owners.computeIfAbsent(group + " " + folded, key -> new TreeMap<>())
                        .put(line.id(), line);
            }
        }
        owners.forEach(this::checkOwners);
    }

    private void checkOwners(String key, Map<String, ConceptLine> owners) {
        List<ConceptLine> all = List.copyOf(owners.values());
        String folded = key.substring(key.indexOf(' ') + 1);
        for (int i = 1; i < all.size(); i++) {
            for (Spelling mine : spellings(all.get(i), folded)) {
                for (Spelling theirs : spellings(all.getFirst(), folded)) {
                    if (clash(mine, theirs) && !(isLikely(all.get(i), mine) && isLikely(all.getFirst(), theirs))) {
                        fault(
                                all.get(i),
                                "spelling \"" + mine.text() + "\" belongs to "
                                        + all.getFirst().id()
                                        + " too; keep it in one place, or mark both ? and give both hints");
                    }
                }
            }
        }
    }

    private static boolean clash(Spelling mine, Spelling theirs) {
        return !mine.exactCase() || !theirs.exactCase() || mine.text().equals(theirs.text());
    }

    private static boolean isLikely(ConceptLine line, Spelling spelling) {
        return spelling.ambiguous() && !line.concept().hints().isEmpty();
    }

    private static List<Spelling> spellings(ConceptLine line, String folded) {
        return line.concept().spellings().stream()
                .filter(spelling ->
                        folded(Form.of(line.concept(), spelling).characters()).equals(folded))
                .toList();
    }

    private static String folded(String characters) {
        StringBuilder folded = new StringBuilder();
        characters.chars().forEach(c -> folded.append(Folding.fold((char) c)));
        return folded.toString();
    }

    private void fault(ConceptLine line, String fault) {
        faults.add(line.fault(fault).getMessage());
    }
}
