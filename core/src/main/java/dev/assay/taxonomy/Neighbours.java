package dev.assay.taxonomy;

import java.util.List;

/**
 * The concepts that one is directly related to, each list by id.
 *
 * @param concept the one
 * @param broader what it is one of
 * @param implies what else is shown by showing it
 * @param narrower what is one of it
 * @param impliedBy what shows it
 * @param siblings what serves instead of it where a list is open
 */
public record Neighbours(
        Concept concept,
        List<Concept> broader,
        List<Concept> implies,
        List<Concept> narrower,
        List<Concept> impliedBy,
        List<Concept> siblings) {

    public Neighbours {
        broader = List.copyOf(broader);
        implies = List.copyOf(implies);
        narrower = List.copyOf(narrower);
        impliedBy = List.copyOf(impliedBy);
        siblings = List.copyOf(siblings);
    }
}
