package dev.assay.credentials.linked;

import java.util.List;

/**
 * A document's canonical form.
 *
 * @param text its N-Quads, which are what is hashed and signed
 * @param quads the same, one by one
 */
public record CanonicalForm(String text, List<Quad> quads) {
    public CanonicalForm {
        quads = List.copyOf(quads);
    }
}
