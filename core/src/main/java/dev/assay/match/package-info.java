/** Matching: one requirement against the evidence gives one verdict. */
@NullMarked
package dev.assay.match;

import org.jspecify.annotations.NullMarked;
