/** Checks that every module runs on itself: architecture rules, seeded random input, invariants over all results. */
@NullMarked
package dev.assay.testsupport;

import org.jspecify.annotations.NullMarked;
