/** The profile of what a repository shows of someone's work, as one HTML file with charts over time. {@link CodeReport} is the way in. */
@NullMarked
package dev.assay.cli.code;

import org.jspecify.annotations.NullMarked;
