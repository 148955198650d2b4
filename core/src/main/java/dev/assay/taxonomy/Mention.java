package dev.assay.taxonomy;

/**
 * A place where a text names a concept.
 *
 * @param concept the concept
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit behind the last
 */
public record Mention(Concept concept, int start, int end) {}
