package dev.assay.text;

/**
 * Where a word of a document stands on its page.
 *
 * @param start its first UTF-16 code unit in the document's text
 * @param end the code unit behind its last
 * @param area its place on the page on which it starts
 */
public record Placement(int start, int end, Area area) {

    public Placement {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("placement " + start + ".." + end);
        }
    }
}
