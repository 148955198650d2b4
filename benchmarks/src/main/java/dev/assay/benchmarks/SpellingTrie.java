package dev.assay.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Taxonomy;
import java.util.Locale;
import java.util.TreeMap;

/** The spellings of a group of concepts in the automaton of a well-kept library: the annotator's rival. */
final class SpellingTrie {
    private final AhoCorasickDoubleArrayTrie<Concept> trie;

    private SpellingTrie(AhoCorasickDoubleArrayTrie<Concept> trie) {
        this.trie = trie;
    }

    static SpellingTrie of(Taxonomy taxonomy, Group group) {
        TreeMap<String, Concept> spellings = new TreeMap<>();
        for (Concept concept : taxonomy.concepts()) {
            if (concept.kind().group() == group) {
                concept.spellings()
                        .forEach(spelling -> spellings.put(spelling.text().toLowerCase(Locale.ROOT), concept));
            }
        }
        AhoCorasickDoubleArrayTrie<Concept> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(spellings);
        return new SpellingTrie(trie);
    }

    /** How often spellings stand in a text as whole words, in any case, those within others included. */
    int count(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        int[] found = {0};
        trie.parseText(folded, (begin, end, concept) -> {
            boolean whole = (begin == 0 || !Character.isLetterOrDigit(folded.charAt(begin - 1)))
                    && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
            found[0] += whole ? 1 : 0;
        });
        return found[0];
    }
}
