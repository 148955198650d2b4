package dev.assay.taxonomy;

import java.util.List;
import java.util.Objects;

/**
 * Finds the places where a text names concepts, in the ways of writing that the data's README describes. Immutable and safe
 * for use by several threads.
 */
public final class Annotator {
    private final FormTable table;

    Annotator(FormTable table) {
        this.table = table;
    }

    /** The mentions in a text, in its order. Where names overlap, the longest counts. */
    public List<Mention> annotate(String text) {
        return annotate(text, 0, text.length());
    }

    /** The mentions that lie within a part of a text. What surrounds the part still tells how to read it. */
    public List<Mention> annotate(String text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        FoldedText folded = FoldedText.of(text, from, to);
        Scan scan = new Scan(table, folded);
        List<Candidate> candidates = scan.candidates(from, to);
        return candidates.isEmpty() ? List.of() : new Surroundings(folded, scan, candidates).mentions();
    }
}
