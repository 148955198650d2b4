/** What in a posting keeps good people away or tells little: remarks with reason, source and a suggested wording. */
@NullMarked
package dev.assay.job.lint;

import org.jspecify.annotations.NullMarked;
