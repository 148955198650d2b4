package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Puts an overlay upon the lines of a taxonomy. What is known keeps its label and its spellings; a spelling or relation that would break
 * the taxonomy's own rules is left out and told.
 */
final class OverlayMerger {

    private final Map<String, ConceptLine> lines;
    private final SpellingOwners owners;
    private final SequencedSet<String> added = new LinkedHashSet<>();
    private final SequencedSet<String> extended = new LinkedHashSet<>();
    private final List<String> leftOut = new ArrayList<>();

    private OverlayMerger(Map<String, ConceptLine> base) {
        this.lines = new LinkedHashMap<>(base);
        this.owners = SpellingOwners.of(base.values());
    }

    /** The two together; {@code base} is not changed. */
    static Merged merge(Map<String, ConceptLine> base, Overlay overlay) {
        TaxonomyReader reader = new TaxonomyReader();
        reader.read(DataFile.of(overlay.name(), overlay.text()));
        OverlayMerger merger = new OverlayMerger(base);
        reader.lines().values().forEach(merger::addSpellings);
        reader.lines().values().forEach(merger::addRelations);
        return new Merged(
                new Taxonomy(merger.lines), List.copyOf(merger.added), List.copyOf(merger.extended), merger.leftOut);
    }

    /** First all concepts with their spellings, so that relations may name concepts of later lines. */
    private void addSpellings(ConceptLine line) {
        Concept concept = line.concept();
        ConceptLine known = lines.get(line.id());
        if (known != null && known.kind().group() != line.kind().group()) {
            leftOut.add(told(line, "the id " + line.id() + " is a " + known.kind() + "; choose another id"));
            return;
        }
        List<Spelling> free = free(line, concept);
        if (known == null
                && (free.isEmpty() || !free.contains(concept.spellings().getFirst()))) {
            return;
        }
        Concept before = known == null ? null : known.concept();
        SequencedSet<Spelling> spellings = new LinkedHashSet<>(before == null ? List.of() : before.spellings());
        boolean grows = spellings.addAll(free);
        Concept merged = before == null
                ? concept.with(free, List.of(), List.of(), List.of())
                : before.with(List.copyOf(spellings), before.broader(), before.implies(), before.siblings());
        put(merged);
        if (before == null) {
            added.add(line.id());
        } else if (grows) {
            extended.add(line.id());
        }
    }

    private List<Spelling> free(ConceptLine line, Concept concept) {
        List<Spelling> free = new ArrayList<>();
        for (Spelling spelling : concept.spellings()) {
            Optional<String> owner = owners.find(line.kind().group(), spelling.text());
            if (owner.isEmpty()) {
                free.add(spelling);
            } else if (!owner.get().equals(line.id())) {
                leftOut.add(told(line, "\"" + spelling.text() + "\" is a spelling of " + owner.get()));
            }
        }
        return free;
    }

    private void addRelations(ConceptLine line) {
        ConceptLine target = lines.get(line.id());
        if (target == null || target.kind().group() != line.kind().group()) {
            return;
        }
        Concept told = line.concept();
        Concept before = target.concept();
        List<String> broader = joined(line, before.broader(), told.broader());
        List<String> implies = joined(line, before.implies(), told.implies());
        List<String> siblings = joined(line, before.siblings(), told.siblings());
        Concept merged =
                before.with(before.spellings(), broader, implies, siblings).withExternal(told.external());
        if (!merged.equals(before)) {
            put(merged);
            if (!added.contains(line.id())) {
                extended.add(line.id());
            }
        }
    }

    private List<String> joined(ConceptLine line, List<String> before, List<String> more) {
        SequencedSet<String> all = new LinkedHashSet<>(before);
        for (String id : more) {
            if (!lines.containsKey(id)) {
                leftOut.add(told(line, "no concept has the id " + id));
            } else if (!before.contains(id) && reaches(id, line.id())) {
                leftOut.add(told(line, id + " is itself one of " + line.id() + ", or implies it"));
            } else {
                all.add(id);
            }
        }
        return List.copyOf(all);
    }

    private boolean reaches(String from, String to) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String id = open.pop();
            ConceptLine line = lines.get(id);
            if (id.equals(to)) {
                return true;
            }
            if (line != null && seen.add(id)) {
                open.addAll(line.concept().broader());
                open.addAll(line.concept().implies());
            }
        }
        return false;
    }

    private void put(Concept concept) {
        TaxonomyReader reader = new TaxonomyReader();
        reader.read(DataFile.of("overlay", ConceptText.of(concept)));
        lines.putAll(reader.lines());
        owners.add(concept);
    }

    private static String told(ConceptLine line, String why) {
        return Objects.requireNonNull(line.fault(why).getMessage());
    }
}
