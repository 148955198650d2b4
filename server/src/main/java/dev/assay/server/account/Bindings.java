package dev.assay.server.account;

import dev.assay.server.audit.AuditLog;
import dev.assay.server.mail.Address;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose account someone opens whom a provider vouches for. The first time that is told by an address that the provider has verified;
 * from then on by the provider's name for that person alone, so that whoever gets an old address does not get the account.
 */
@Service
public class Bindings {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    Bindings(JdbcClient jdbc, Accounts accounts, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of asking for an account. */
    public sealed interface Answer {
        record Opened(Member member) implements Answer {}

        record Refused(Why why) implements Answer {}
    }

    /** Why no account is opened. */
    public enum Why {
        /** The provider has not verified the address, or tells none that an account could have. */
        UNVERIFIED,
        /** No account has the address. */
        UNKNOWN,
        /** The account with the address is bound to another person of the provider. */
        ANOTHERS,
        /** The account lets no one in. */
        OFF,
        /** What the provider sent proves nothing. */
        UNPROVEN
    }

    /**
     * Opens the account of someone.
     *
     * @param issuer the provider
     * @param subject its name for that person, which it never gives to another
     * @param verified the person's address, where the provider has verified it
     */
    @Transactional
    public Answer open(String issuer, String subject, Optional<String> verified) {
        Optional<Member> bound = find(issuer, subject);
        if (bound.isPresent()) {
            return opened(bound.get());
        }
        // an address in ASCII, for letters that only look alike must not find an account
        Optional<String> address = verified.map(String::strip).filter(Address::isOne);
        if (address.isEmpty()) {
            return refuse(Why.UNVERIFIED);
        }
        Optional<Member> member = accounts.find(address.get());
        if (member.isEmpty()) {
            return refuse(Why.UNKNOWN);
        }
        if (!accounts.isOn(member.get())) {
            return refuse(Why.OFF); // before it is bound
        }
        if (!bind(member.get(), issuer, subject)) {
            return refuse(Why.ANOTHERS);
        }
        audit.append(member.get().id(), "binding.made", member.get().id().toString(), "");
        return opened(member.get());
    }

    private Answer opened(Member member) {
        if (!accounts.isOn(member)) {
            return refuse(Why.OFF);
        }
        audit.append(member.id(), "login.succeeded", member.id().toString(), "provider");
        return new Answer.Opened(member);
    }

    /** Notes that someone was not let in. */
    @Transactional
    public Answer.Refused refuse(Why why) {
        audit.append(null, "login.refused", "account", why.name());
        return new Answer.Refused(why);
    }

    /** Ends the binding of an account, whose holder is another person for the provider now. */
    @Transactional
    public void end(Member by, UUID account) {
        by.requireAdministrator();
        int ended = jdbc.sql("delete from binding where account = :account")
                .param("account", account)
                .update();
        if (ended == 0) {
            throw new Unusable("This account is bound to no one of the provider.");
        }
        audit.append(by.id(), "binding.ended", account.toString(), "");
    }

    /** The accounts that are bound. */
    Set<UUID> bound() {
        List<UUID> accounts = jdbc.sql("select account from binding")
                .query((row, number) -> row.getObject("account", UUID.class))
                .list();
        return Set.copyOf(accounts);
    }

    private Optional<Member> find(String issuer, String subject) {
        return jdbc.sql("""
                select a.id, a.email, a.role from binding b join account a on a.id = b.account
                where b.issuer = :issuer and b.subject = :subject
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, number) -> AccountStore.member(row))
                .optional();
    }

    /** False where the account is bound already. */
    private boolean bind(Member member, String issuer, String subject) {
        return jdbc.sql("""
                insert into binding (account, issuer, subject, bound_at) values (:account, :issuer, :subject, :now)
                on conflict do nothing
                """)
                        .param("account", member.id())
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
