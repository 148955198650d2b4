package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;

/**
 * What the interpreters of one page's streams share.
 *
 * @param canvas what they draw on
 * @param fonts the fonts of the file
 * @param layers the layers of the file
 * @param budget what is left of the limits
 */
record PageContext(Canvas canvas, FontLoader fonts, Layers layers, Budget budget) {}
