package dev.assay.job;

import org.jspecify.annotations.Nullable;

/**
 * What a heading says of the lines below it.
 *
 * @param role what they speak about, or null where they go on with what stands above
 * @param importance how much they want what they ask, or null where the heading does not say
 */
record Heading(@Nullable SectionRole role, @Nullable Importance importance) {}
