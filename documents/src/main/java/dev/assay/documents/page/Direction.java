package dev.assay.documents.page;

/** Where the letters of a line go to, as the page is looked at. */
public enum Direction {
    RIGHT,
    DOWN,
    LEFT,
    UP,
    /** Across the page, as watermarks go. */
    SLANTED
}
