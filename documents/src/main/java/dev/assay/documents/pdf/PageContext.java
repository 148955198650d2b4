package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.util.Map;

/**
 * What the interpreters of one page's streams share.
 *
 * @param canvas what they draw on
 * @param fonts the fonts of the file
 * @param layers the layers of the file
 * @param tags where each marked content of the page, by its number, stands in the order that the file gives
 * @param budget what is left of the limits
 */
record PageContext(Canvas canvas, FontLoader fonts, Layers layers, Map<Integer, Integer> tags, Budget budget) {}
