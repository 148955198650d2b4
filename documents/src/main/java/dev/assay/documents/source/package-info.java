/** What the readers of all forms share: limits and their budget, refusals, and the writer that keeps text clean. */
@NullMarked
package dev.assay.documents.source;

import org.jspecify.annotations.NullMarked;
