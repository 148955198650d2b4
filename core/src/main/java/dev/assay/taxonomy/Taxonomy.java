package dev.assay.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The concepts and how they relate. Immutable and safe for use by several threads. */
public final class Taxonomy {
    private final Map<String, ConceptLine> lines;
    private final Map<ConceptKind.Group, Annotator> annotators = new ConcurrentHashMap<>();

    /** What was asked for before: the same few concepts are asked for with every requirement and every candidate. */
    private final Map<String, SortedSet<String>> shown = new ConcurrentHashMap<>();

    private final Map<String, SortedSet<String>> families = new ConcurrentHashMap<>();

    private final OpenTerms openTerms;

    /** Made when first asked for: only importing asks. */
    private volatile @Nullable SpellingOwners owners;

    Taxonomy(Map<String, ConceptLine> lines) {
        this.lines = lines;
        List<ConceptLine> technologies = new ArrayList<>();
        for (ConceptLine line : lines.values()) { // no stream: the first of a process takes as long as all the rest
            if (isTechnology(line.kind())) {
                technologies.add(line);
            }
        }
        this.openTerms = new OpenTerms(new NearSpellings(technologies));
    }

    /** The taxonomy that comes with the software; read once. */
    public static Taxonomy standard() {
        return Standard.TAXONOMY;
    }

    /** The taxonomy that the lines of a data file describe. */
    static Taxonomy read(String file, String text) {
        TaxonomyReader reader = new TaxonomyReader();
        reader.read(DataFile.of(file, text));
        return new Taxonomy(reader.lines());
    }

    /** This taxonomy with an overlay upon it; a {@link TaxonomyFormatException} tells a line that cannot be read. */
    public Merged with(Overlay overlay) {
        return OverlayMerger.merge(lines, overlay);
    }

    /** Some concepts of this taxonomy, as an overlay that adds them to another. */
    public Overlay overlay(String name, Collection<String> ids) {
        StringBuilder text = new StringBuilder();
        ids.forEach(id -> text.append(ConceptText.of(findOrThrow(id))));
        return new Overlay(name, text.toString());
    }

    /** All concepts in the order of the data files. */
    public List<Concept> concepts() {
        return lines.values().stream().map(ConceptLine::concept).toList();
    }

    /** The concept of an id. Each id of an unknown technology is a concept of its own. */
    public Optional<Concept> find(String id) {
        return OpenTerm.isId(id)
                ? Optional.of(OpenTerm.ofId(id))
                : Optional.ofNullable(lines.get(id)).map(ConceptLine::concept);
    }

    /** The concept of an id that is known to exist. */
    public Concept findOrThrow(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no concept has the id " + id));
    }

    /** The ids that someone has shown who has shown {@code have}: itself, what it implies and what it is one of. */
    public SortedSet<String> shows(String have) {
        SortedSet<String> known = shown.get(have); // which takes no lock, as computing may
        return known != null ? known : shown.computeIfAbsent(have, id -> reachable(id, Relations.IMPLIES_AND_BROADER));
    }

    /** Whether showing {@code have} shows {@code asked}. */
    public boolean shows(String have, String asked) {
        return have.equals(asked) || shows(have).contains(asked);
    }

    /** Whether a concept is the family itself or one of its members, directly or by way of another. */
    public boolean isMember(String concept, String family) {
        return concept.equals(family)
                || families.computeIfAbsent(concept, id -> reachable(id, Relations.BROADER))
                        .contains(family);
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

    /**
     * The concepts that someone may mean by what they typed, the likeliest first: those spelled so, those whose spelling begins
     * so or holds the words, then those spelled nearly so.
     */
    public List<Concept> search(String typed) {
        return new TaxonomySearch(concepts()).find(typed);
    }

    /** The skill that has exactly this name among its spellings, whatever its capitals, spaces and hyphens. */
    public Optional<Concept> named(String name) {
        SpellingOwners known = owners;
        if (known == null) {
            known = SpellingOwners.of(lines.values());
            owners = known;
        }
        return known.find(ConceptKind.Group.SKILL, name).map(this::findOrThrow);
    }

    /** The concepts that one is directly related to. */
    public Neighbours neighbours(String id) {
        Concept concept = findOrThrow(id);
        List<Concept> all = concepts().stream()
                .sorted(Comparator.comparing(Concept::id))
                .filter(other -> !other.id().equals(id))
                .toList();
        return new Neighbours(
                concept,
                all.stream()
                        .filter(other -> concept.broader().contains(other.id()))
                        .toList(),
                all.stream()
                        .filter(other -> concept.implies().contains(other.id()))
                        .toList(),
                all.stream().filter(other -> other.broader().contains(id)).toList(),
                all.stream().filter(other -> other.implies().contains(id)).toList(),
                all.stream().filter(other -> areSiblings(id, other.id())).toList());
    }

    /** The annotator of a group of kinds. */
    public Annotator annotator(ConceptKind.Group group) {
        return annotators.computeIfAbsent(group, this::newAnnotator);
    }

    /** What finds technologies that are not in the taxonomy. */
    public OpenTerms openTerms() {
        return openTerms;
    }

    private static boolean isTechnology(ConceptKind kind) {
        return switch (kind) {
            case LANGUAGE, FRAMEWORK, LIBRARY, DATABASE, MESSAGING, CLOUD, OPERATING_SYSTEM, TOOL, PLATFORM -> true;
            case FAMILY,
                    PROTOCOL,
                    METHOD,
                    KNOWLEDGE,
                    TERM,
                    DEGREE,
                    FIELD_OF_STUDY,
                    CERTIFICATE,
                    SPOKEN_LANGUAGE,
                    TRAIT -> false;
        };
    }

    private Annotator newAnnotator(ConceptKind.Group group) {
        List<ConceptLine> ofGroup = new ArrayList<>();
        for (ConceptLine line : lines.values()) {
            if (line.kind().group() == group) {
                ofGroup.add(line);
            }
        }
        return new Annotator(new FormTable(ofGroup));
    }

    private SortedSet<String> reachable(String id, Relations relations) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.push(findOrThrow(id).id());
        while (!open.isEmpty()) {
            String next = open.pop();
            ConceptLine line = lines.get(next);
            if (line == null) {
                reached.add(next);
            } else if (reached.add(next)) {
                Concept concept = line.concept();
                open.addAll(concept.broader());
                if (relations == Relations.IMPLIES_AND_BROADER) {
                    open.addAll(concept.implies());
                }
            }
        }
        return Collections.unmodifiableSortedSet(reached);
    }

    private enum Relations {
        BROADER,
        IMPLIES_AND_BROADER
    }

    private static final class Standard {
        private static final Taxonomy TAXONOMY = new Taxonomy(TaxonomyReader.standard());
    }
}
