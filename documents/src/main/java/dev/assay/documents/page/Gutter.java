package dev.assay.documents.page;

/**
 * A white stripe between two columns.
 *
 * @param x its middle
 * @param top the first baseline beside it
 * @param bottom the last baseline beside it
 */
record Gutter(double x, double top, double bottom) {}
