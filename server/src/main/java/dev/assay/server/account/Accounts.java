package dev.assay.server.account;

import dev.assay.server.audit.AuditLog;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Service
public class Accounts {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(AccountStore store, PasswordEncoder passwords, AuditLog audit, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of making an account. */
    public sealed interface Made {
        record Done(Member member) implements Made {}

        record Refused(String reason) implements Made {}
    }

    /** Makes the administrator's account, unless any account exists; of several calls at once, one makes it. */
    @Transactional
    public Made makeFirst(String email, String password) {
        store.lockForFirst();
        if (!store.isEmpty()) {
            return new Made.Refused("An account exists already. Log in with it.");
        }
        return add(email, password, Role.ADMINISTRATOR, null);
    }

    /** Makes another account. */
    @Transactional
    public Made make(Member by, String email, String password, Role role) {
        return add(email, password, role, by);
    }

    /** Makes the account of someone who was invited, which is their own doing. */
    Made makeInvited(String email, String password, Role role) {
        return add(email, password, role, null);
    }

    /** Everyone, by address. */
    public List<Member> all() {
        return store.all();
    }

    /** Whoever has the account with that address. */
    public Optional<Member> find(String email) {
        return store.find(email.strip()).map(Account::member);
    }

    /** Switches an account off, which ends its sessions and lets its tokens and passwords open nothing, or on again. */
    @Transactional
    public void set(Member by, UUID account, Switch to) {
        by.requireAdministrator();
        if (account.equals(by.id())) {
            throw new Unusable("Another administrator can switch your account off.");
        }
        if (store.find(account).isEmpty()) {
            throw new NotFound();
        }
        if (store.switchOff(account, to == Switch.OFF ? clock.instant() : null)) {
            audit.append(
                    by.id(), to == Switch.OFF ? "account.switched-off" : "account.switched-on", account.toString(), "");
        }
    }

    /** What is done to an account. */
    public enum Switch {
        OFF,
        ON
    }

    /** Whether the account lets its holder in. */
    public boolean isOn(Member member) {
        return store.isOn(member.id());
    }

    Set<UUID> switchedOff() {
        return store.switchedOff();
    }

    public boolean isEmpty() {
        return store.isEmpty();
    }

    private Made add(String email, String password, Role role, @Nullable Member by) {
        Optional<String> fault = fault(email, password);
        if (fault.isPresent()) {
            return new Made.Refused(fault.get());
        }
        Member member = new Member(UUID.randomUUID(), email.strip(), role);
        if (store.find(member.email()).isPresent()) {
            return new Made.Refused("There is an account with this address already.");
        }
        try {
            store.add(member, passwords.encode(password), clock.instant());
        } catch (DuplicateKeyException raced) {
            throw new IllegalStateException("two accounts with one address at once; try again", raced);
        }
        audit.append(
                by == null ? member.id() : by.id(), "account.made", member.id().toString(), role.name());
        return new Made.Done(member);
    }

    private static Optional<String> fault(String email, String password) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        if (at < 1 || at == address.length() - 1 || address.length() > LONGEST || !address.matches("[!-~]+")) {
            return Optional.of("Give an e-mail address like name@example.org.");
        }
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("Give a password of at least " + SHORTEST + " characters; a few words make a good one.");
        }
        return Optional.empty();
    }
}
