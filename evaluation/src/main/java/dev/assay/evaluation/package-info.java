/** Measures how well postings and résumés are read, on texts that a person has labelled. */
@NullMarked
package dev.assay.evaluation;

import org.jspecify.annotations.NullMarked;
