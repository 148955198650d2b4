package dev.assay.taxonomy;

import java.util.List;
import java.util.stream.Stream;
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
 * @param external its ids in other catalogues, such as {@code onet:Apache Kafka}
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
        @Nullable String issuer,
        List<String> external) {

    public Concept {
        spellings = List.copyOf(spellings);
        broader = List.copyOf(broader);
        implies = List.copyOf(implies);
        siblings = List.copyOf(siblings);
        hints = List.copyOf(hints);
        external = List.copyOf(external);
    }

    /** The same concept with other spellings and relations. */
    Concept with(
            List<Spelling> otherSpellings,
            List<String> otherBroader,
            List<String> otherImplies,
            List<String> otherSiblings) {
        return new Concept(
                id,
                kind,
                label,
                otherSpellings,
                otherBroader,
                otherImplies,
                otherSiblings,
                hints,
                level,
                issuer,
                external);
    }

    /** The same concept with further ids in other catalogues. */
    Concept withExternal(List<String> more) {
        List<String> all =
                Stream.concat(external.stream(), more.stream()).distinct().toList();
        return new Concept(id, kind, label, spellings, broader, implies, siblings, hints, level, issuer, all);
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
