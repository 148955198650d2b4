/** Concepts of software work, their spellings and relations, and the annotator that finds them in text. */
@NullMarked
package dev.assay.taxonomy;

import org.jspecify.annotations.NullMarked;
