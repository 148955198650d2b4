/** The front door: {@link dev.assay.Assessor} turns a job and an application's evidence into an assessment. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
