package dev.assay.server.account;

import dev.assay.server.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the first account is made.
 *
 * @param code what the console told
 * @param email what was filled in before
 * @param fault what is wrong with it; null where nothing is
 */
record SetupPage(
        Frame frame, String code, String email, @Nullable String fault) {}
