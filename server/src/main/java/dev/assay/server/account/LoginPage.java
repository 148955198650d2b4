package dev.assay.server.account;

import dev.assay.server.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page to log in on.
 *
 * @param notice what happened before; null for nothing worth telling
 */
record LoginPage(Frame frame, @Nullable String notice) {}
