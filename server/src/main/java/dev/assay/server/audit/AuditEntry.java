package dev.assay.server.audit;

import dev.assay.text.Sha256;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or read.
 *
 * @param id its place in the log, from 1
 * @param at when
 * @param account by whom; null where no one was logged in
 * @param action what, such as {@code shortlist.read}
 * @param subject the id of the thing concerned
 * @param detail more about it, without anything of a person
 * @param previous the hash of the entry before; of the first, 64 zeros
 * @param hash the SHA-256 over all of it
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable UUID account,
        String action,
        String subject,
        String detail,
        String previous,
        String hash) {

    static final String NONE = "0".repeat(64);

    static AuditEntry after(
            long id,
            String previous,
            Instant at,
            @Nullable UUID account,
            String action,
            String subject,
            String detail) {
        return new AuditEntry(
                id,
                at,
                account,
                action,
                subject,
                detail,
                previous,
                hash(id, previous, at, account, action, subject, detail));
    }

    /** Whether the entry is as it was written. */
    boolean isSound() {
        return hash.equals(hash(id, previous, at, account, action, subject, detail));
    }

    private static String hash(
            long id,
            String previous,
            Instant at,
            @Nullable UUID account,
            String action,
            String subject,
            String detail) {
        String[] parts = {previous, Long.toString(id), at.toString(), String.valueOf(account), action, subject, detail};
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.length()).append(':').append(part); // lengths keep parts apart whatever they hold
        }
        return Sha256.hex(all.toString());
    }
}
