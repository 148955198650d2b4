/**
 * Explanations: a number as a tree that says how it came about. {@link dev.assay.explain.Explanation} evaluates to exactly that
 * number, a {@link dev.assay.explain.Rational}, and {@link dev.assay.explain.ExplanationText} writes it down for people.
 */
@NullMarked
package dev.assay.explain;

import org.jspecify.annotations.NullMarked;
