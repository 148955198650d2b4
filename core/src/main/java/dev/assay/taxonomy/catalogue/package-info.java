/** Reads catalogues of skills that others publish, and makes overlays of them. */
@NullMarked
package dev.assay.taxonomy.catalogue;

import org.jspecify.annotations.NullMarked;
