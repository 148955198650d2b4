package dev.assay.documents.page;

/**
 * A white stripe between two columns.
 *
 * @param x its right edge, where the lines of the right column start
 * @param top the first baseline beside it
 * @param bottom the last baseline beside it
 * @param height how much of it has lines on both sides
 * @param rightFirst whether the file's tags say that the right column is read first
 */
record Gutter(double x, double top, double bottom, double height, boolean rightFirst) {}
