package dev.assay.credentials.linked;

import org.jspecify.annotations.Nullable;

/**
 * One signed statement: a line of a credential's canonical form.
 *
 * @param subject the IRI or blank node it is about
 * @param predicate the IRI of the property
 * @param object the value: an IRI, a blank node or the text of a literal
 * @param literal the literal's datatype, or null where the object is an IRI or a blank node
 * @param graph the named graph it stands in, or null
 */
public record Quad(
        String subject,
        String predicate,
        String object,
        @Nullable String literal,
        @Nullable String graph) {}
