package dev.assay.match;

import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells how a concept that a candidate shows bears on a list of concepts that a posting asks for. */
final class Relatives {

    private final Asked asked;
    private final Taxonomy taxonomy;
    private final Neighbours neighbours;

    /** The families by which others can count. */
    private final Set<String> common;

    /** What was found before: most candidates for a job show the same few hundred concepts. */
    private final Map<String, Optional<Kinship>> found = new ConcurrentHashMap<>();

    Relatives(Asked asked, Taxonomy taxonomy, Neighbours neighbours) {
        this.asked = asked;
        this.taxonomy = taxonomy;
        this.neighbours = neighbours;
        this.common = neighbours.commonFamilies(asked.concepts);
    }

    /**
     * A list as a posting asks for it. Requirements that ask for the same share what is found out about it.
     *
     * @param concepts the ids of the alternatives, or of the family where it comes without examples
     * @param family the id of the family, or null
     * @param open whether others of the family count too
     */
    record Asked(List<String> concepts, @Nullable String family, boolean open) {

        static Asked by(Requirement requirement) {
            Term family = requirement.family();
            List<String> concepts =
                    requirement.anyOf().stream().map(Term::concept).toList();
            return family == null
                    ? new Asked(concepts, null, requirement.open())
                    : new Asked(
                            concepts.isEmpty() ? List.of(family.concept()) : concepts,
                            family.concept(),
                            requirement.open());
        }
    }

    /**
     * A bearing on one of the concepts asked for.
     *
     * @param bearing the bearing
     * @param asked the id of the concept concerned
     */
    record Kinship(Bearing bearing, String asked) {}

    /** The most direct bearing of the concept with this id; empty where it has none. */
    Optional<Kinship> of(String shown) {
        Optional<Kinship> known = found.get(shown); // which takes no lock, as computing may
        return known != null ? known : found.computeIfAbsent(shown, this::find);
    }

    private Optional<Kinship> find(String shown) {
        return first(Bearing.SAME, shown::equals)
                .or(() -> first(Bearing.SHOWS, concept -> taxonomy.shows(shown, concept)))
                .or(() -> ofFamily(shown))
                .or(() -> ofNeighbour(shown))
                .or(() -> first(Bearing.NEAR, concept -> neighbours.isNear(shown, concept)))
                .or(() -> first(Bearing.BROADER, concept -> neighbours.isBroader(shown, concept)));
    }

    private Optional<Kinship> first(Bearing bearing, Predicate<String> test) {
        for (String concept : asked.concepts) {
            if (test.test(concept)) {
                return Optional.of(new Kinship(bearing, concept));
            }
        }
        return Optional.empty();
    }

    private Optional<Kinship> ofFamily(String shown) {
        String family = asked.family;
        if (family == null || !taxonomy.shows(shown, family)) {
            return Optional.empty();
        }
        if (asked.open) {
            return Optional.of(new Kinship(Bearing.COUNTS_TOO, family));
        }
        return first(shown.equals(family) ? Bearing.BROADER : Bearing.NEAR, concept -> true);
    }

    /** An open list without a family takes the neighbours of its members; one with a family has said where it ends. */
    private Optional<Kinship> ofNeighbour(String shown) {
        return asked.open && asked.family == null
                ? first(Bearing.COUNTS_TOO, concept -> neighbours.serves(shown, concept, common))
                : Optional.empty();
    }
}
