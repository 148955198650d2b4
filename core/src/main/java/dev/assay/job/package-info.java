/** Postings: from the text of a posting to its requirements. */
@NullMarked
package dev.assay.job;

import org.jspecify.annotations.NullMarked;
