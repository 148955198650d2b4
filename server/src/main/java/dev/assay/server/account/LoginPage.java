package dev.assay.server.account;

import dev.assay.server.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page to log in on.
 *
 * @param notice what happened before; null for nothing worth telling
 * @param other another way in; null where there is none
 */
record LoginPage(
        Frame frame, @Nullable String notice, @Nullable OtherEntrance other) {}
