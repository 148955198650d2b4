package dev.assay.server.audit;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log, the newest entries first, and whether it is as it was written. */
record AuditPage(Frame frame, AuditLog.Check result, List<AuditEntry> entries) {
    AuditPage {
        entries = List.copyOf(entries);
    }

    private static final int SHOWN = 12;

    boolean isSound() {
        return result instanceof AuditLog.Check.Sound;
    }

    String check() {
        return switch (result) {
            case AuditLog.Check.Sound(long count) -> "All " + count + " entries are as they were written.";
            case AuditLog.Check.Broken(long entry, String how) ->
                "Entry " + entry + " is not as it was written: " + how + ". Someone changed the database itself.";
        };
    }

    String moment(Instant instant) {
        return Moments.second(instant);
    }

    String account(AuditEntry entry) {
        return entry.account() == null ? "–" : shortened(entry.account().toString());
    }

    String shortened(String hash) {
        return hash.substring(0, SHOWN);
    }

    @Nullable
    Long older() {
        return entries.isEmpty() || entries.getLast().id() == 1
                ? null
                : entries.getLast().id();
    }
}
