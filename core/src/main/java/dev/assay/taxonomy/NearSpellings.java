package dev.assay.taxonomy;

import java.util.List;
import java.util.Optional;

/** Tells which technology a misspelled name means: the one whose label is only a slip away, if there is one alone. */
final class NearSpellings {

    /** In a shorter name a slip makes another name. */
    private static final int SHORTEST = 6;

    private static final int SHORTEST_WITH_TWO_SLIPS = 9;

    private final List<ConceptLine> lines;

    NearSpellings(List<ConceptLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The technology that a name nearly spells. A first letter is seldom mistaken, and names that differ in digits differ. */
    Optional<Concept> nearest(String name) {
        SearchKey typed = SearchKey.of(name);
        if (typed.length() < SHORTEST || !typed.joined().chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = typed.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        ConceptLine nearest = null;
        int distance = most + 1;
        boolean tied = false;
        for (ConceptLine line : lines) {
            int found = distance(line, typed, most);
            tied = found == distance ? found <= most : tied && found > distance;
            if (found < distance) {
                nearest = line;
                distance = found;
            }
        }
        return nearest == null || tied ? Optional.empty() : Optional.of(nearest.concept());
    }

    private static int distance(ConceptLine line, SearchKey typed, int most) {
        String label = line.label();
        if (Math.abs(label.length() - typed.length()) > most + 2
                || Folding.fold(label.charAt(0)) != typed.joined().charAt(0)) {
            return most + 1;
        }
        return SearchKey.of(label).distance(typed, most);
    }
}
