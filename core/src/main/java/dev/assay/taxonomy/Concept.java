package dev.assay.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the taxonomy. Relations name other concepts by id.
 *
 * @param id stable and unique: lower-case letters, digits and {@code -}
 * @param kind what sort of thing it is
 * @param label the name as its owner writes it
 * @param spellings every form it is found by, the label's first
 * @param broader what it is one of, directly
 * @param implies what else is shown by showing this, directly
 * @param siblings what serves instead where a list is open, besides concepts with the same {@code broader}
 * @param hints words that speak for an ambiguous spelling when near it, in lower case
 * @param level the level of a degree, else null
 * @param issuer who issues a certificate, else null
 */
public record Concept(
        String id,
        ConceptKind kind,
        String label,
        List<Spelling> spellings,
        List<String> broader,
        List<String> implies,
        List<String> siblings,
        List<String> hints,
        @Nullable DegreeLevel level,
        @Nullable String issuer) {

    public Concept {
        spellings = List.copyOf(spellings);
        broader = List.copyOf(broader);
        implies = List.copyOf(implies);
        siblings = List.copyOf(siblings);
        hints = List.copyOf(hints);
    }

    /**
     * One way a concept is written.
     *
     * @param text the words
     * @param exactCase whether only these capitals count
     * @param ambiguous whether it counts only where its surroundings speak of technology
     */
    public record Spelling(String text, boolean exactCase, boolean ambiguous) {}
}
