/** Ranking: verdicts and weights give scores, bands and the next best questions. */
@NullMarked
package dev.assay.rank;

import org.jspecify.annotations.NullMarked;
