package dev.assay.server.account;

import dev.assay.server.audit.AuditLog;
import dev.assay.server.seal.RandomWord;
import dev.assay.text.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What programs show instead of a password. */
@Service
public class Tokens {

    private static final Duration LIFE = Duration.ofDays(90);
    private static final String PREFIX = "assay_";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Tokens(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes one for {@code member}; it is shown this once. */
    @Transactional
    public String make(Member member, String label) {
        String token = PREFIX + RandomWord.of(BYTES);
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into token (id, hash, account, label, created_at, expires_at)
                values (:id, :hash, :account, :label, :now, :end)
                """)
                .param("id", id)
                .param("hash", hash(token))
                .param("account", member.id())
                .param("label", label)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        audit.append(member.id(), "token.made", id.toString(), "");
        return token;
    }

    /** Whose it is, as long as it lasts. */
    Optional<Member> holder(String token) {
        return jdbc.sql("""
                select a.id, a.email, a.role from token t join account a on a.id = t.account
                where t.hash = :hash and t.expires_at > :now and a.switched_off_at is null
                """)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> AccountStore.member(row))
                .optional();
    }

    private static String hash(String token) {
        return Sha256.hex(token);
    }
}
