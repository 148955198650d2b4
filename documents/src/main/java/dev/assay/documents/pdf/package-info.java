/** PDF files: page contents interpreted glyph by glyph, hidden text set apart, lines put into reading order. */
@NullMarked
package dev.assay.documents.pdf;

import org.jspecify.annotations.NullMarked;
