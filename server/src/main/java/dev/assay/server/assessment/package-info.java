/** Shortlists: candidates against the current rubric, as pages and over REST. */
@NullMarked
package dev.assay.server.assessment;

import org.jspecify.annotations.NullMarked;
