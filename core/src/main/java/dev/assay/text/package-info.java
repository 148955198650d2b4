/** Documents: the visible text of a file with its pages, lines and spans, and what a reader made of a file. */
@NullMarked
package dev.assay.text;

import org.jspecify.annotations.NullMarked;
