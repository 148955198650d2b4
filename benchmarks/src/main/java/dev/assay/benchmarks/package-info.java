/** Benchmarks: methods with JMH, and whole processes against named rivals. */
@NullMarked
package dev.assay.benchmarks;

import org.jspecify.annotations.NullMarked;
