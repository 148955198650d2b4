package dev.assay.taxonomy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The concepts and how they relate. Immutable and safe for use by several threads. */
public final class Taxonomy {
    private final Map<String, Concept> concepts;
    private final Map<ConceptKind.Group, Annotator> annotators = new ConcurrentHashMap<>();

    private Taxonomy(List<Concept> concepts) {
        this.concepts = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            this.concepts.put(concept.id(), concept);
        }
    }

    /** The taxonomy that comes with the software; read once. */
    public static Taxonomy standard() {
        return Standard.TAXONOMY;
    }

    /** A taxonomy of given concepts, whose ids differ. */
    static Taxonomy of(List<Concept> concepts) {
        return new Taxonomy(concepts);
    }

    /** All concepts in the order of the data files. */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** The concept of an id. */
    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The concept of an id that is known to exist. */
    public Concept findOrThrow(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no concept has the id " + id));
    }

    /** The ids that someone has shown who has shown {@code have}: itself, what it implies and what it is one of. */
    public SortedSet<String> shows(String have) {
        return reachable(have, Relations.IMPLIES_AND_BROADER);
    }

    /** Whether showing {@code have} shows {@code asked}. */
    public boolean shows(String have, String asked) {
        return have.equals(asked) || shows(have).contains(asked);
    }

    /** Whether a concept is the family itself or one of its members, directly or by way of another. */
    public boolean isMember(String concept, String family) {
        return concept.equals(family) || reachable(concept, Relations.BROADER).contains(family);
    }

    /** Whether each serves instead of the other where a list is open: one names the other, or both are one of the same. */
    public boolean areSiblings(String a, String b) {
        if (a.equals(b)) {
            return false;
        }
        Concept first = findOrThrow(a);
        Concept second = findOrThrow(b);
        return first.siblings().contains(b)
                || second.siblings().contains(a)
                || first.broader().stream().anyMatch(second.broader()::contains);
    }

    /** The annotator of a group of kinds. */
    public Annotator annotator(ConceptKind.Group group) {
        return annotators.computeIfAbsent(group, this::newAnnotator);
    }

    private Annotator newAnnotator(ConceptKind.Group group) {
        return Annotator.of(concepts.values().stream()
                .filter(concept -> concept.kind().group() == group)
                .toList());
    }

    private SortedSet<String> reachable(String id, Relations relations) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.push(findOrThrow(id).id());
        while (!open.isEmpty()) {
            Concept concept = concepts.get(open.pop());
            if (concept != null && reached.add(concept.id())) {
                open.addAll(concept.broader());
                if (relations == Relations.IMPLIES_AND_BROADER) {
                    open.addAll(concept.implies());
                }
            }
        }
        return reached;
    }

    private enum Relations {
        BROADER,
        IMPLIES_AND_BROADER
    }

    private static final class Standard {
        private static final Taxonomy TAXONOMY = new Taxonomy(TaxonomyReader.standard());
    }
}
