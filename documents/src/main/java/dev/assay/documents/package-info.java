/** Files of every form in, their visible text out: {@link dev.assay.documents.Documents} is the front door. */
@NullMarked
package dev.assay.documents;

import org.jspecify.annotations.NullMarked;
