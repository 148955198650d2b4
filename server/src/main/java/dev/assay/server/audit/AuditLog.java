package dev.assay.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log. An entry is written in the transaction of what it tells of: both are kept, or neither. */
@Service
public class AuditLog {

    /** Makes writers take turns, since each entry needs the hash of the one before. */
    private static final long TURN = 0x61737361_79303032L;

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AuditLog(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the log is as it was written. */
    public sealed interface Check {
        /** Every entry fits the one before. */
        record Sound(long entries) implements Check {}

        /** The first entry that does not, and how that shows. */
        record Broken(long entry, String how) implements Check {}
    }

    /** Adds an entry. */
    @Transactional
    public void append(@Nullable UUID account, String action, String subject, String detail) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", TURN)
                .query((row, number) -> number)
                .single();
        Optional<AuditEntry> last = last();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
        write(AuditEntry.after(
                last.map(AuditEntry::id).orElse(0L) + 1,
                last.map(AuditEntry::hash).orElse(AuditEntry.NONE),
                now,
                account,
                action,
                subject,
                detail));
        events.publishEvent(new Logged(action, subject));
    }

    private void write(AuditEntry entry) {
        jdbc.sql("""
                insert into audit_entry (id, at, account, action, subject, detail, previous, hash)
                values (:id, :at, :account, :action, :subject, :detail, :previous, :hash)
                """)
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("account", entry.account())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("detail", entry.detail())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    /** The entries before one of them, the newest first. */
    public List<AuditEntry> before(long id, int most) {
        return before(id, "", "", most);
    }

    /** The same of one kind of action and about one thing; an empty text stands for any. */
    List<AuditEntry> before(long id, String action, String subject, int most) {
        return jdbc.sql("""
                select * from audit_entry
                where id < :id and (:action = '' or action = :action) and (:subject = '' or subject = :subject)
                order by id desc limit :most
                """)
                .param("id", id)
                .param("action", action)
                .param("subject", subject)
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    /** The latest entry; nothing where there is none. */
    Optional<AuditEntry> last() {
        return jdbc.sql("select * from audit_entry order by id desc limit 1")
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Follows the chain from the first entry to the last. */
    @Transactional(readOnly = true)
    public Check check() {
        return check(_ -> {});
    }

    /** The same, showing each entry that fits on the way. */
    Check check(Consumer<AuditEntry> seen) {
        String previous = AuditEntry.NONE;
        long checked = 0;
        while (true) {
            List<AuditEntry> next = jdbc.sql("select * from audit_entry where id > :id order by id limit :most")
                    .param("id", checked)
                    .param("most", AT_ONCE)
                    .query((row, number) -> entry(row))
                    .list();
            for (AuditEntry entry : next) {
                Optional<String> fault = fault(entry, checked + 1, previous);
                if (fault.isPresent()) {
                    return new Check.Broken(checked + 1, fault.get());
                }
                seen.accept(entry);
                previous = entry.hash();
                checked = entry.id();
            }
            if (next.size() < AT_ONCE) {
                return new Check.Sound(checked);
            }
        }
    }

    private static Optional<String> fault(AuditEntry entry, long id, String previous) {
        if (entry.id() != id) {
            return Optional.of("it is missing: the next one there is " + entry.id());
        }
        if (!entry.isSound()) {
            return Optional.of("its hash does not fit what it says");
        }
        return entry.previous().equals(previous)
                ? Optional.empty()
                : Optional.of("it does not follow the entry before: its hash is not the one that this one names");
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
