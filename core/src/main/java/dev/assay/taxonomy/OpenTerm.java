package dev.assay.taxonomy;

import dev.assay.text.SmallLetters;
import java.util.List;

/**
 * A technology that the taxonomy does not know: a concept made of its own name, {@code term:} and the name's normal form. Two texts that
 * write the name alike name the same concept; nothing else relates to it.
 */
final class OpenTerm {

    static final String PREFIX = "term:";

    private OpenTerm() {}

    static boolean isId(String id) {
        return id.startsWith(PREFIX) && id.length() > PREFIX.length();
    }

    /** The concept that a name written so stands for. */
    static Concept named(String name) {
        String label = name.strip().replaceAll("\\s++", " ");
        return concept(PREFIX + SmallLetters.of(label).replace(' ', '-'), label);
    }

    /** The concept of an id. */
    static Concept ofId(String id) {
        return concept(id, id.substring(PREFIX.length()).replace('-', ' '));
    }

    private static Concept concept(String id, String label) {
        return new Concept(
                id,
                ConceptKind.TERM,
                label,
                List.of(new Concept.Spelling(label, false, false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
