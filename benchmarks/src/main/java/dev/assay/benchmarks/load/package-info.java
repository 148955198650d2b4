/** The load of a server: a company of fifty people with a hundred thousand candidates. */
@NullMarked
package dev.assay.benchmarks.load;

import org.jspecify.annotations.NullMarked;
