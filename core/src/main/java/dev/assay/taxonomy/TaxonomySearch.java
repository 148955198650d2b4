package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the concepts that someone may mean by what they typed: spelled so, beginning so, holding the words, or spelled nearly so. */
final class TaxonomySearch {
    private static final int MOST = 20;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::closeness)
            .thenComparingInt(Hit::excess)
            .thenComparing(hit -> hit.concept().id());

    private final List<Concept> concepts;

    TaxonomySearch(List<Concept> concepts) {
        this.concepts = concepts;
    }

    /** How near a spelling is to what was typed, the nearest first. */
    private enum Closeness {
        SAME_LABEL,
        SAME_SPELLING,
        BEGINNING,
        WORDS,
        ONE_TYPO,
        TWO_TYPOS,
        FAR
    }

    /** The nearest spelling of a concept; {@code excess} is how many characters it has beyond those typed. */
    private record Hit(Concept concept, Closeness closeness, int excess) {}

    /** The likeliest concepts, the best first. */
    List<Concept> find(String typed) {
        SearchKey key = SearchKey.of(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Concept concept : concepts) {
            Hit best = best(concept, key);
            if (best.closeness() != Closeness.FAR) {
                hits.add(best);
            }
        }
        hits.sort(BEST_FIRST);
        return hits.stream().limit(MOST).map(Hit::concept).toList();
    }

    private static Hit best(Concept concept, SearchKey typed) {
        Hit best = new Hit(concept, SearchKey.of(concept.id()).equals(typed) ? Closeness.SAME_LABEL : Closeness.FAR, 0);
        boolean label = true;
        for (Spelling spelling : concept.spellings()) {
            SearchKey key = SearchKey.of(spelling.text());
            Closeness closeness = closeness(key, typed);
            if (label && closeness == Closeness.SAME_SPELLING) {
                closeness = Closeness.SAME_LABEL;
            }
            Hit hit = new Hit(concept, closeness, Math.abs(key.length() - typed.length()));
            if (BEST_FIRST.compare(hit, best) < 0) {
                best = hit;
            }
            label = false;
        }
        return best;
    }

    private static Closeness closeness(SearchKey spelling, SearchKey typed) {
        if (spelling.equals(typed)) {
            return Closeness.SAME_SPELLING;
        }
        if (spelling.startsWith(typed)) {
            return Closeness.BEGINNING;
        }
        if (spelling.holdsWordsOf(typed)) {
            return Closeness.WORDS;
        }
        return typed.length() < SHORTEST_WITH_TYPO ? Closeness.FAR : closenessWithTypos(spelling, typed);
    }

    private static Closeness closenessWithTypos(SearchKey spelling, SearchKey typed) {
        int most = typed.length() < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
        int typos = spelling.distance(typed, most);
        if (typos > most) {
            return Closeness.FAR;
        }
        return typos == 1 ? Closeness.ONE_TYPO : Closeness.TWO_TYPOS;
    }
}
