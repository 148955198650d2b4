/**
 * Ranking: verdicts and {@link dev.assay.rank.Weights} give a {@link dev.assay.rank.Score}, its explanation, the next best
 * {@link dev.assay.rank.Questions} and the {@link dev.assay.rank.Bands} in which exact weights decide the order.
 */
@NullMarked
package dev.assay.rank;

import org.jspecify.annotations.NullMarked;
