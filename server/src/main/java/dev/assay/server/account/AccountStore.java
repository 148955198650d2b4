package dev.assay.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps accounts. */
@Repository
class AccountStore {

    /** Guards the making of the first account. */
    private static final long FIRST = 0x61737361_79303031L;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    /** Holds every other call back until the transaction ends. */
    void lockForFirst() {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", FIRST)
                .query((row, number) -> number)
                .single();
    }

    void add(Member member, String passwordHash, Instant at) {
        jdbc.sql("""
                insert into account (id, email, password_hash, role, created_at)
                values (:id, :email, :hash, :role, :at)
                """)
                .param("id", member.id())
                .param("email", member.email())
                .param("hash", passwordHash)
                .param("role", member.role().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Account> find(String email) {
        return jdbc.sql("""
                select id, email, role, password_hash, failed_logins, locked_until
                from account where lower(email) = lower(:email)
                """)
                .param("email", email)
                .query((row, number) -> account(row))
                .optional();
    }

    List<Member> all() {
        return jdbc.sql("select id, email, role from account order by lower(email), id")
                .query((row, number) -> member(row))
                .list();
    }

    /** Those that let no one in. */
    Set<UUID> switchedOff() {
        return Set.copyOf(jdbc.sql("select id from account where switched_off_at is not null")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    /** Whether the account lets its holder in. */
    boolean isOn(UUID id) {
        return jdbc.sql("select exists (select 1 from account where id = :id and switched_off_at is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Switches an account off, or on again where {@code at} is null; false where it was so already, or there is none. */
    boolean switchOff(UUID id, @Nullable Instant at) {
        return jdbc.sql("""
                update account set switched_off_at = :at
                where id = :id and (switched_off_at is null) <> (:at::timestamptz is null)
                """)
                        .param("id", id)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                > 0;
    }

    void noteLogin(UUID id, int failedLogins, @Nullable Instant lockedUntil) {
        jdbc.sql("update account set failed_logins = :failed, locked_until = :until where id = :id")
                .param("failed", failedLogins)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** The sealed secret of the second factor; nothing where the account has none. */
    Optional<String> sealedTotp(UUID id) {
        return jdbc.sql("select sealed_totp from account where id = :id and sealed_totp is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Those who have a second factor. */
    Set<UUID> withTotp() {
        return Set.copyOf(jdbc.sql("select id from account where sealed_totp is not null")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    Optional<Member> find(UUID id) {
        return jdbc.sql("select id, email, role from account where id = :id")
                .param("id", id)
                .query((row, number) -> member(row))
                .optional();
    }

    void setTotp(UUID id, @Nullable String sealed, long step) {
        jdbc.sql("update account set sealed_totp = :sealed, totp_step = :step where id = :id")
                .param("sealed", sealed)
                .param("step", step)
                .param("id", id)
                .update();
    }

    /** Uses a step of time up; false where it, or a later one, was used before. */
    boolean useStep(UUID id, long step) {
        return jdbc.sql("update account set totp_step = :step where id = :id and totp_step < :step")
                        .param("step", step)
                        .param("id", id)
                        .update()
                > 0;
    }

    void addRecoveryCode(UUID id, String hash) {
        jdbc.sql("insert into recovery_code (account, hash) values (:id, :hash)")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    boolean removeRecoveryCode(UUID id, String hash) {
        return jdbc.sql("delete from recovery_code where account = :id and hash = :hash")
                        .param("id", id)
                        .param("hash", hash)
                        .update()
                > 0;
    }

    void removeRecoveryCodes(UUID id) {
        jdbc.sql("delete from recovery_code where account = :id")
                .param("id", id)
                .update();
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(row.getObject("id", UUID.class), row.getString("email"), Role.valueOf(row.getString("role")));
    }

    private static Account account(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("locked_until");
        return new Account(
                member(row),
                row.getString("password_hash"),
                row.getInt("failed_logins"),
                until == null ? null : until.toInstant());
    }
}
