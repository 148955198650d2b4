package dev.assay.taxonomy;

/**
 * A data file that adds to a taxonomy: concepts of a company's own, and further spellings and relations of known ones. The format is that of
 * the taxonomy's own data.
 *
 * @param name the file's name, for messages
 * @param text its content
 */
public record Overlay(String name, String text) {}
