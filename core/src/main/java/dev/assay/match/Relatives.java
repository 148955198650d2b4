package dev.assay.match;

import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells how a concept that a candidate shows bears on the concepts that one requirement asks for. */
final class Relatives {

    /**
     * Families whose members do not stand in for one another: whoever knows Java has not shown Python, nor Linux Windows. Where a
     * list is open the posting itself says that they do.
     */
    private static final Set<String> TOO_WIDE = Set.of(
            "programming-language",
            "scripting-language",
            "object-oriented-language",
            "functional-language",
            "jvm-language",
            "query-language",
            "markup-language",
            "hardware-language",
            "operating-system",
            "framework",
            "web-framework",
            "database",
            "data-format",
            "network-protocol");

    private final Requirement requirement;
    private final Taxonomy taxonomy;

    Relatives(Requirement requirement, Taxonomy taxonomy) {
        this.requirement = requirement;
        this.taxonomy = taxonomy;
    }

    /**
     * A bearing on one of the requirement's terms.
     *
     * @param bearing the bearing
     * @param asked the term concerned
     */
    record Kinship(Bearing bearing, Term asked) {}

    /** The most direct bearing of the concept with this id; empty where it has none. */
    Optional<Kinship> of(String shown) {
        return first(Bearing.SAME, term -> term.concept().equals(shown))
                .or(() -> first(Bearing.SHOWS, term -> taxonomy.shows(shown, term.concept())))
                .or(() -> ofFamily(shown))
                .or(() -> ofRelative(shown))
                .or(() -> first(Bearing.BROADER, term -> isDirectlyBroader(shown, term.concept())));
    }

    private Optional<Kinship> first(Bearing bearing, Predicate<Term> test) {
        return terms().filter(test).findFirst().map(term -> new Kinship(bearing, term));
    }

    /** What is asked: the alternatives, or the family where it comes without examples. */
    private Stream<Term> terms() {
        Term family = requirement.family();
        return requirement.anyOf().isEmpty() && family != null ? Stream.of(family) : requirement.anyOf().stream();
    }

    private Optional<Kinship> ofFamily(String shown) {
        Term family = requirement.family();
        if (family == null || !taxonomy.shows(shown, family.concept())) {
            return Optional.empty();
        }
        if (requirement.open()) {
            return Optional.of(new Kinship(Bearing.COUNTS_TOO, family));
        }
        Bearing bearing = shown.equals(family.concept()) ? Bearing.BROADER : Bearing.NEAR;
        return terms().findFirst().map(term -> new Kinship(bearing, term));
    }

    private Optional<Kinship> ofRelative(String shown) {
        if (requirement.open()) {
            return first(
                    Bearing.COUNTS_TOO,
                    term -> known(shown).anyMatch(concept -> taxonomy.areSiblings(concept.id(), term.concept())));
        }
        return first(
                Bearing.NEAR,
                term -> taxonomy.find(term.concept())
                        .filter(asked -> known(shown).anyMatch(concept -> isNear(concept, asked)))
                        .isPresent());
    }

    /** The concept and those it implies, without families: knowing one member says nothing about a neighbouring family. */
    private Stream<Concept> known(String shown) {
        return taxonomy.shows(shown).stream()
                .map(taxonomy::find)
                .flatMap(Optional::stream)
                .filter(concept ->
                        concept.kind() != ConceptKind.FAMILY || concept.id().equals(shown));
    }

    private boolean isNear(Concept shown, Concept asked) {
        if (shown.siblings().contains(asked.id()) || asked.siblings().contains(shown.id())) {
            return true;
        }
        return taxonomy.areSiblings(shown.id(), asked.id())
                && shown.broader().stream()
                        .anyMatch(family -> asked.broader().contains(family) && !TOO_WIDE.contains(family))
                && sameLanguage(shown, asked);
    }

    /** Whether nothing or the same programming language underlies both: Flask is near Django, Spring is not. */
    private boolean sameLanguage(Concept shown, Concept asked) {
        List<Concept> one = languages(shown);
        List<Concept> other = languages(asked);
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private List<Concept> languages(Concept concept) {
        return known(concept.id())
                .filter(known -> known.kind() == ConceptKind.LANGUAGE)
                .filter(language -> taxonomy.isMember(language.id(), "programming-language"))
                .toList();
    }

    private boolean isDirectlyBroader(String shown, String asked) {
        return !TOO_WIDE.contains(shown)
                && taxonomy.find(asked)
                        .filter(concept -> concept.broader().contains(shown))
                        .isPresent();
    }
}
