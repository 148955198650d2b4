/** The pipeline: a job's applications by how far they have come. */
@NullMarked
package dev.assay.server.pipeline;

import org.jspecify.annotations.NullMarked;
