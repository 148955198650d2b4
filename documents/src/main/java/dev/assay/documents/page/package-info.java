/** The layout of a page: glyphs into words, words into lines, lines into reading order. It knows nothing of PDF. */
@NullMarked
package dev.assay.documents.page;

import org.jspecify.annotations.NullMarked;
