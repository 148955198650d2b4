/** Compares two texts line by line and counts what Git counts. */
@NullMarked
package dev.assay.repositories.diff;

import org.jspecify.annotations.NullMarked;
