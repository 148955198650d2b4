package dev.assay.taxonomy;

import java.util.List;

/**
 * A taxonomy with an overlay upon it, and what came of the overlay's lines.
 *
 * @param taxonomy the two together
 * @param added the ids of concepts that are new, in the order of the overlay
 * @param extended the ids of known concepts that got spellings or relations
 * @param leftOut what was left out, one line each: where, what, and why
 */
public record Merged(Taxonomy taxonomy, List<String> added, List<String> extended, List<String> leftOut) {
    public Merged {
        added = List.copyOf(added);
        extended = List.copyOf(extended);
        leftOut = List.copyOf(leftOut);
    }
}
