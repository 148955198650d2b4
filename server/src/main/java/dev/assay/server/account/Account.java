package dev.assay.server.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored.
 *
 * @param member whose it is
 * @param passwordHash Argon2id
 * @param failedLogins how often in a row the password was wrong
 * @param lockedUntil until when no password is tried, or null
 */
record Account(
        Member member,
        String passwordHash,
        int failedLogins,
        @Nullable Instant lockedUntil) {}
