package dev.assay.server.account;

import dev.assay.server.audit.AuditLog;
import dev.assay.server.mail.Address;
import dev.assay.server.mail.Mails;
import dev.assay.server.mail.Template;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.web.PublicAddress;
import dev.assay.text.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people by mail to make their account, by a link that works once. */
@Service
class Invitations {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Mails mails;
    private final PublicAddress publicAddress;
    private final AuditLog audit;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc, Accounts accounts, Mails mails, PublicAddress publicAddress, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mails = mails;
        this.publicAddress = publicAddress;
        this.audit = audit;
        this.clock = clock;
    }

    /** Someone who was asked, and until when they can answer. */
    record Invited(String email, Role role, Instant until) {}

    /**
     * Invites someone; an invitation of the same address before ends.
     *
     * @return why not; nothing where it was done
     */
    @Transactional
    public Optional<String> invite(Member by, String email, Role role) {
        String typed = email.strip();
        if (!Address.isOne(typed)) {
            return Optional.of("Give an e-mail address like name@example.org.");
        }
        if (accounts.find(typed).isPresent()) {
            return Optional.of("There is an account with this address already.");
        }
        remove(typed);
        Instant now = clock.instant();
        removeEnded(now);
        String code = RandomWord.of(BYTES);
        int made = jdbc.sql("""
            insert into invitation (hash, email, role, account, made_at, ends_at)
            values (:hash, :email, :role, :by, :now, :end) on conflict (lower(email)) do nothing
            """)
                .param("hash", Sha256.hex(code))
                .param("email", typed)
                .param("role", role.name())
                .param("by", by.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        if (made == 0) {
            return Optional.of("Someone else invites this address just now.");
        }
        Map<String, String> values = Map.of(
                "inviter",
                by.email(),
                "role",
                role.words().toLowerCase(Locale.ROOT),
                "link",
                publicAddress.of("/join?code=" + code));
        mails.write(by.id(), Template.INVITATION, new Address(typed), Template.INVITATION.with(values), null);
        audit.append(by.id(), "colleague.invited", "account", role.name());
        return Optional.empty();
    }

    /** Ends an invitation that was not answered. */
    @Transactional
    public void end(Member by, String email) {
        if (remove(email.strip())) {
            audit.append(by.id(), "invitation.ended", "account", "");
        }
    }

    private void removeEnded(Instant now) {
        jdbc.sql("delete from invitation where ends_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean remove(String email) {
        return jdbc.sql("delete from invitation where lower(email) = lower(:email)")
                        .param("email", email)
                        .update()
                > 0;
    }

    /** Those who can still answer, by address. */
    List<Invited> open() {
        return jdbc.sql("select email, role, ends_at from invitation where ends_at > :now order by lower(email)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> invited(row))
                .list();
    }

    /** The invitation that the code is of, as long as it can be answered. */
    Optional<Invited> find(String code) {
        return jdbc.sql("select email, role, ends_at from invitation where hash = :hash and ends_at > :now")
                .param("hash", Sha256.hex(code))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> invited(row))
                .optional();
    }

    /** Makes the account of whoever has the code; of several answers at once, one makes it. */
    @Transactional
    public Accounts.Made answer(String code, String password) {
        Optional<Invited> invited = find(code);
        if (invited.isEmpty()) {
            return new Accounts.Made.Refused("This invitation has ended. Ask for another.");
        }
        Accounts.Made made = accounts.makeInvited(
                invited.get().email(), password, invited.get().role());
        if (made instanceof Accounts.Made.Done && !remove(invited.get().email())) {
            throw new IllegalStateException("two answers to one invitation at once; try again");
        }
        return made;
    }

    private static Invited invited(ResultSet row) throws SQLException {
        return new Invited(
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}
