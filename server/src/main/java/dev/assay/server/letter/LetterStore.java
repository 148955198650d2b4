package dev.assay.server.letter;

import dev.assay.server.mail.Mails;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which decisions candidates were told; none is ever changed or removed. */
@Repository
class LetterStore {

    private final JdbcClient jdbc;
    private final Mails mails;

    LetterStore(JdbcClient jdbc, Mails mails) {
        this.jdbc = jdbc;
        this.mails = mails;
    }

    void add(String application, int decision, String mail, UUID by, Instant at) {
        jdbc.sql("""
            insert into letter (application, decision, mail, account, sent_at)
            values (:application, :decision, :mail, :by, :at)
            """)
                .param("application", application)
                .param("decision", decision)
                .param("mail", mail)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Letters.Told> told(String application) {
        return jdbc.sql("""
            select l.decision, l.mail, l.sent_at, a.email from letter l join account a on a.id = l.account
            where l.application = :application order by l.decision
            """)
                .param("application", application)
                .query((row, number) -> new Letters.Told(
                        row.getInt("decision"),
                        row.getString("email"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        mails.state(row.getString("mail")).orElse("")))
                .list();
    }
}
