package dev.assay.match;

import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.taxonomy.Taxonomy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells how a concept that a candidate shows bears on the concepts that one requirement asks for. */
final class Relatives {

    private final Requirement requirement;
    private final Taxonomy taxonomy;
    private final Neighbours neighbours;

    /** What was found before: most candidates for a job show the same few hundred concepts. */
    private final Map<String, Optional<Kinship>> found = new ConcurrentHashMap<>();

    Relatives(Requirement requirement, Taxonomy taxonomy, Neighbours neighbours) {
        this.requirement = requirement;
        this.taxonomy = taxonomy;
        this.neighbours = neighbours;
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
        return found.computeIfAbsent(shown, this::find);
    }

    private Optional<Kinship> find(String shown) {
        return first(Bearing.SAME, term -> term.concept().equals(shown))
                .or(() -> first(Bearing.SHOWS, term -> taxonomy.shows(shown, term.concept())))
                .or(() -> ofFamily(shown))
                .or(() -> ofNeighbour(shown))
                .or(() -> first(Bearing.NEAR, term -> neighbours.isNear(shown, term.concept())))
                .or(() -> first(Bearing.BROADER, term -> neighbours.isBroader(shown, term.concept())));
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

    /** An open list without a family takes the neighbours of its members; one with a family has said where it ends. */
    private Optional<Kinship> ofNeighbour(String shown) {
        return requirement.open() && requirement.family() == null
                ? first(Bearing.COUNTS_TOO, term -> neighbours.serves(shown, term.concept()))
                : Optional.empty();
    }
}
