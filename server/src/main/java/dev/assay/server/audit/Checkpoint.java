package dev.assay.server.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What the log was at one time, signed. Whoever keeps one elsewhere can show later that no entry up to it was changed or removed.
 *
 * @param entry the last entry at that time
 * @param hash that entry's hash, which covers all before
 * @param at when it was signed
 * @param signature Ed25519 over the other three, in Base64
 */
record Checkpoint(long entry, String hash, Instant at, String signature) {

    private static final int PARTS = 4;

    static Checkpoint of(AuditEntry last, Instant at, AuditKey key) {
        return new Checkpoint(last.id(), last.hash(), at, key.sign(text(last.id(), last.hash(), at)));
    }

    /** The checkpoint of a line as {@link #line} writes it; nothing where it is none. */
    static Optional<Checkpoint> read(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS || !parts[0].matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]), parts[3]));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    boolean isSignedWith(AuditKey key) {
        return key.hasSigned(text(entry, hash, at), signature);
    }

    String line() {
        return entry + " " + hash + " " + at + " " + signature;
    }

    private static String text(long entry, String hash, Instant at) {
        return "assay audit checkpoint " + entry + " " + hash + " " + at;
    }
}
