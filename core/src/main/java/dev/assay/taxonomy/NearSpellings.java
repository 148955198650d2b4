package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which technology a misspelled name means: the one whose label is only a slip away, if there is one alone. */
final class NearSpellings {

    /** In a shorter name a slip makes another name. */
    private static final int SHORTEST = 6;

    private static final int SHORTEST_WITH_TWO_SLIPS = 9;

    private final List<ConceptLine> lines;

    /** The labels by their first letters; set by whoever asks first, and two that ask at once set equal ones. */
    private @Nullable Map<Character, List<Label>> labels;

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
        for (Label label : labels().getOrDefault(typed.joined().charAt(0), List.of())) {
            int found = label.key().distance(typed, most);
            tied = found == distance ? found <= most : tied && found > distance;
            if (found < distance) {
                nearest = label.line();
                distance = found;
            }
        }
        return nearest == null || tied ? Optional.empty() : Optional.of(nearest.concept());
    }

    private Map<Character, List<Label>> labels() {
        Map<Character, List<Label>> known = labels;
        if (known == null) {
            known = new HashMap<>();
            for (ConceptLine line : lines) {
                SearchKey key = SearchKey.of(line.label());
                if (!key.isEmpty()) {
                    known.computeIfAbsent(key.joined().charAt(0), _ -> new ArrayList<>())
                            .add(new Label(line, key));
                }
            }
            labels = known;
        }
        return known;
    }

    private record Label(ConceptLine line, SearchKey key) {}
}
