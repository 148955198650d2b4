/** Explanations: a score as a tree that evaluates to it. */
@NullMarked
package dev.assay.explain;

import org.jspecify.annotations.NullMarked;
