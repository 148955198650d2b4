package dev.assay.server.account;

import dev.assay.server.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Someone's own account.
 *
 * @param token a token that was just made; null otherwise
 */
record AccountPage(
        Frame frame, String email, String role, @Nullable String token) {}
