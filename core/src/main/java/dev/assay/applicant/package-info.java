/** What one applicant handed in, as it was read, and how that becomes one assessment: the same for every program that assesses. */
@NullMarked
package dev.assay.applicant;

import org.jspecify.annotations.NullMarked;
