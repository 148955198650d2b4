/** Enumerations: which of the concepts that a statement names are alternatives, which are each asked, and which are examples. */
@NullMarked
package dev.assay.job.groups;

import org.jspecify.annotations.NullMarked;
