package dev.assay.server.account;

import dev.assay.server.audit.AuditLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares passwords. After a few wrong ones in a row an account rests, longer each time, so that guessing takes years; an address
 * that no account has takes as long to refuse as one that has.
 */
@Component
class Login implements AuthenticationProvider {

    /** No password has it; to find that out takes as long as with the hashes of {@link SecurityRules#passwords}. */
    static final String NOBODYS_HASH = "$argon2id$v=19$m=16384,t=2,p=1$" + "A".repeat(22) + '$' + "A".repeat(43);

    static final int FREE = 5;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final Clock clock;
    private final SecondFactor factor;

    Login(AccountStore store, PasswordEncoder passwords, SecondFactor factor, AuditLog audit, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.factor = factor;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> account = store.find(attempt.getName());
        if (account.isEmpty()) {
            passwords.matches(password, NOBODYS_HASH);
            throw wrong();
        }
        return authenticate(account.get(), password, LoginCode.of(attempt));
    }

    private Authentication authenticate(Account account, String password, String code) {
        Member member = account.member();
        Instant now = clock.instant();
        if (account.lockedUntil() != null && now.isBefore(account.lockedUntil())) {
            throw new LockedException("Too many wrong passwords.");
        }
        if (!passwords.matches(password, account.passwordHash())
                || !store.isOn(member.id())
                || !factor.opens(member, code)) {
            int failed = account.failedLogins() + 1;
            store.noteLogin(member.id(), failed, failed < FREE ? null : now.plus(rest(failed)));
            audit.append(null, "login.failed", member.id().toString(), "");
            throw wrong();
        }
        store.noteLogin(member.id(), 0, null);
        audit.append(member.id(), "login.succeeded", member.id().toString(), "");
        return member.letIn();
    }

    static Duration rest(int failed) {
        return FIRST_REST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failed - FREE));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("Address or password is wrong.");
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
