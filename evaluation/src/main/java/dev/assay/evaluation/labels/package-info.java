/** Labels: what a person found a posting to ask, a résumé to say, and the one to show of the other. */
@NullMarked
package dev.assay.evaluation.labels;

import org.jspecify.annotations.NullMarked;
