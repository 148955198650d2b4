package dev.assay.server.job;

import dev.assay.server.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The form that opens a job.
 *
 * @param posting what was filled in before
 * @param fault what is wrong with it; null where nothing is
 */
record OpenPage(Frame frame, String posting, @Nullable String fault) {}
