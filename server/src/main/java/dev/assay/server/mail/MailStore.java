package dev.assay.server.mail;

import dev.assay.server.seal.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps mails; what they say is sealed. */
@Repository
class MailStore {

    private final JdbcClient jdbc;
    private final Seal seal;

    MailStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(
            String id,
            Template template,
            Address recipient,
            Message message,
            @Nullable String application,
            Mail.State state,
            Instant at) {
        jdbc.sql("""
            insert into mail (id, template, recipient, subject, sealed_text, application, state, created_at)
            values (:id, :template, :recipient, :subject, :text, :application, :state, :at)
            """)
                .param("id", id)
                .param("template", template.name())
                .param("recipient", recipient.text())
                .param("subject", message.subject())
                .param("text", seal.close(message.text(), Mail.purpose(id)))
                .param("application", application, Types.VARCHAR)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Mail> find(String id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query((row, number) -> mail(row))
                .optional();
    }

    Optional<Mail.State> state(String id) {
        return jdbc.sql("select state from mail where id = :id")
                .param("id", id)
                .query((row, number) -> Mail.State.valueOf(row.getString("state")))
                .optional();
    }

    /** Those before a number, the latest first. */
    List<Mail> before(long number, int most) {
        return jdbc.sql("select * from mail where number < :number order by number desc limit :most")
                .param("number", number)
                .param("most", most)
                .query((row, index) -> mail(row))
                .list();
    }

    /** How many confirmations were written to an address since a moment. */
    int confirmations(Address recipient, Instant since) {
        return jdbc.sql("""
            select count(*) from mail
            where lower(recipient) = lower(:recipient) and template in ('RECEIVED', 'KEPT') and created_at > :since
            """)
                .param("recipient", recipient.text())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Those that are to be sent, or were begun. */
    List<String> unsent() {
        return jdbc.sql("select id from mail where state in ('WAITING', 'SENDING') order by number")
                .query((row, number) -> row.getString("id"))
                .list();
    }

    /** Takes a waiting mail to be sent now; false where it does not wait. */
    boolean begin(String id, Instant at) {
        return jdbc.sql("""
            update mail set state = 'SENDING', attempts = attempts + 1, last_at = :at, last_answer = null
            where id = :id and state = 'WAITING'
            """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Notes what came of it, where it was still to come. */
    void end(String id, Mail.State state, String answer) {
        jdbc.sql("update mail set state = :state, last_answer = :answer where id = :id and state = 'SENDING'")
                .param("id", id)
                .param("state", state.name())
                .param("answer", answer)
                .update();
    }

    void giveUp(String id) {
        jdbc.sql("update mail set state = 'GIVEN_UP' where id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    /** Has a mail wait that is to be sent at a person's word; false where it is in no such state. */
    boolean release(String id) {
        return jdbc.sql("""
            update mail set state = 'WAITING' where id = :id and state in ('KEPT', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN')
            """).param("id", id).update() > 0;
    }

    private Mail mail(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
        String id = row.getString("id");
        return new Mail(
                row.getLong("number"),
                id,
                Template.valueOf(row.getString("template")),
                new Address(row.getString("recipient")),
                new Message(row.getString("subject"), seal.open(row.getString("sealed_text"), Mail.purpose(id))),
                Mail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                last == null ? null : last.toInstant(),
                row.getString("last_answer"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
