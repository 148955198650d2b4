package dev.assay.match;

import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Taxonomy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells which concepts stand close to one another without one showing the other. */
final class Neighbours {

    /** Families so wide that their members have little but the name in common: React is no example of what Django is. */
    private static final Set<String> TOO_WIDE_FOR_ANY_LIST = Set.of("framework", "web-framework");

    /**
     * Families whose members do not stand in for one another: whoever knows Java has not shown Python, nor Linux Windows. Where a
     * list is open the posting itself says that they do.
     */
    private static final Set<String> TOO_WIDE_TO_BE_NEAR = Set.of(
            "android-library",
            "api",
            "data-format",
            "database",
            "database-tool",
            "dotnet-framework-family",
            "dotnet-library",
            "framework",
            "functional-language",
            "hardware-language",
            "java-framework",
            "java-library",
            "javascript-library",
            "jvm-language",
            "markup-language",
            "network-protocol",
            "nosql-database",
            "object-oriented-language",
            "operating-system",
            "programming-language",
            "python-library",
            "query-language",
            "scripting-language",
            "security-tool",
            "testing-framework",
            "web-framework");

    private final Taxonomy taxonomy;
    private final Map<String, List<Concept>> known = new ConcurrentHashMap<>();

    Neighbours(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * The families that tell what an open list is a list of: those that at least two of its members share, or all of its only member.
     * Members of different sorts ("such as SEPA or Swift") leave nothing open but what is named as their sibling.
     */
    Set<String> commonFamilies(List<String> members) {
        Map<String, Integer> counts = new HashMap<>();
        for (String member : members) {
            taxonomy.find(member).stream()
                    .flatMap(concept -> concept.broader().stream())
                    .filter(id -> taxonomy.find(id)
                            .filter(family -> family.kind() == ConceptKind.FAMILY)
                            .isPresent())
                    .forEach(family -> counts.merge(family, 1, Integer::sum));
        }
        int least = Math.min(2, members.size());
        return counts.entrySet().stream()
                .filter(family -> family.getValue() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a concept, or one that it implies, serves instead of another where a list is open to {@code families}. */
    boolean serves(String shown, String asked, Set<String> families) {
        Optional<Concept> other = taxonomy.find(asked);
        return other.isPresent()
                && known(shown).stream()
                        .anyMatch(one -> areNamedSiblings(one, other.get()) || sharesOneOf(one, other.get(), families));
    }

    private static boolean sharesOneOf(Concept one, Concept other, Set<String> families) {
        return !one.equals(other)
                && one.broader().stream()
                        .anyMatch(family -> families.contains(family)
                                && other.broader().contains(family)
                                && !TOO_WIDE_FOR_ANY_LIST.contains(family));
    }

    /** Whether a concept, or one that it implies, is a near relative of another: whoever knows the one has a short way to the other. */
    boolean isNear(String shown, String asked) {
        Optional<Concept> one = taxonomy.find(shown);
        Optional<Concept> other = taxonomy.find(asked);
        return one.isPresent()
                && other.isPresent()
                && (isOfOneMarket(one.get(), other.get()) || isNamedRelative(shown, other.get()));
    }

    private boolean isNamedRelative(String shown, Concept other) {
        for (Concept one : known(shown)) {
            if (areNamedSiblings(one, other) && !(isProgrammingLanguage(one) && isProgrammingLanguage(other))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfOneMarket(Concept one, Concept other) {
        return !isIdea(one)
                && !isIdea(other)
                && shareFamily(one, other, TOO_WIDE_TO_BE_NEAR)
                && !(isProgrammingLanguage(one) && isProgrammingLanguage(other))
                && sameLanguage(one, other);
    }

    /** Whether a concept is the family of another, directly, and says a good part of it. */
    boolean isBroader(String shown, String asked) {
        return !TOO_WIDE_TO_BE_NEAR.contains(shown)
                && taxonomy.find(asked)
                        .filter(concept -> concept.broader().contains(shown))
                        .isPresent();
    }

    private static boolean areNamedSiblings(Concept one, Concept other) {
        return one.siblings().contains(other.id()) || other.siblings().contains(one.id());
    }

    /** Whether two concepts are directly of one family that is not too wide. */
    private boolean shareFamily(Concept one, Concept other, Set<String> tooWide) {
        for (String id : one.broader()) {
            if (other.broader().contains(id)
                    && !tooWide.contains(id)
                    && !one.equals(other)
                    && taxonomy.findOrThrow(id).kind() == ConceptKind.FAMILY) {
                return true;
            }
        }
        return false;
    }

    /** Ideas that share a heading differ more than products that share a market. */
    private static boolean isIdea(Concept concept) {
        return switch (concept.kind()) {
            case FAMILY, METHOD, KNOWLEDGE, PROTOCOL, TRAIT, SPOKEN_LANGUAGE -> true;
            case LANGUAGE,
                    FRAMEWORK,
                    LIBRARY,
                    DATABASE,
                    MESSAGING,
                    CLOUD,
                    OPERATING_SYSTEM,
                    TOOL,
                    PLATFORM,
                    TERM,
                    DEGREE,
                    FIELD_OF_STUDY,
                    CERTIFICATE -> false;
        };
    }

    /** Whether the same programming language, or none, underlies both: Flask is near Django, Spring is not. */
    private boolean sameLanguage(Concept one, Concept other) {
        List<Concept> languages = languages(one);
        List<Concept> others = languages(other);
        return languages.isEmpty() || others.isEmpty() || languages.stream().anyMatch(others::contains);
    }

    private List<Concept> languages(Concept concept) {
        return known(concept.id()).stream().filter(this::isProgrammingLanguage).toList();
    }

    private boolean isProgrammingLanguage(Concept concept) {
        return concept.kind() == ConceptKind.LANGUAGE && taxonomy.isMember(concept.id(), "programming-language");
    }

    /** The concept and those it implies, without families: knowing one member says nothing about a neighbouring family. */
    private List<Concept> known(String shown) {
        List<Concept> found = known.get(shown);
        return found != null ? found : known.computeIfAbsent(shown, this::findKnown);
    }

    private List<Concept> findKnown(String shown) {
        return taxonomy.find(shown).isEmpty()
                ? List.of()
                : taxonomy.shows(shown).stream()
                        .map(taxonomy::findOrThrow)
                        .filter(concept -> concept.kind() != ConceptKind.FAMILY
                                || concept.id().equals(shown))
                        .toList();
    }
}
