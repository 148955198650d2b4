package dev.assay.job;

import dev.assay.job.words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, bullet or clause of a posting.
 *
 * @param role what its section speaks about
 * @param importance how much its section wants what it asks
 * @param words its words, of which there is at least one
 */
record Statement(SectionRole role, Importance importance, List<Word> words) {
    Statement {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a statement without words");
        }
        words = List.copyOf(words);
    }

    int start() {
        return words.getFirst().start();
    }

    int end() {
        return words.getLast().end();
    }

    /** The same statement cut down to some of its words. */
    Statement part(int from, int to) {
        return new Statement(role, importance, words.subList(from, to));
    }

    Statement with(SectionRole otherRole) {
        return new Statement(otherRole, importance, words);
    }

    /** How much it wants what it asks: by its own words, else by its section. */
    Importance weight() {
        Importance stated = Wording.of(withoutAsides()).orElse(importance);
        boolean weakened = importance == Importance.OPTIONAL && stated == Importance.PREFERRED;
        return weakened ? importance : stated;
    }

    /** The words without short parentheses inside: "(preferable)" behind one of several names ranks these, not the whole. */
    private List<Word> withoutAsides() {
        List<Word> kept = new ArrayList<>(words);
        for (int i = kept.size() - 3; i >= 0; i--) {
            boolean aside = kept.get(i).is("(") && kept.get(i + 2).is(")") && i + 3 < kept.size();
            if (aside && kept.stream().skip(i + 3).anyMatch(Word::isWord)) {
                kept.subList(i, i + 3).clear();
            }
        }
        return kept;
    }
}
