/** Evidence: what a source shows about a candidate, with its quote and its strength, free of identity. */
@NullMarked
package dev.assay.evidence;

import org.jspecify.annotations.NullMarked;
