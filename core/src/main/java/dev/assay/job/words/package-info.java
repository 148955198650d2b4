/** The words of a text and the phrases looked for in them. */
@NullMarked
package dev.assay.job.words;

import org.jspecify.annotations.NullMarked;
