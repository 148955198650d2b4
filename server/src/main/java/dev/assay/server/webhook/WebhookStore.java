package dev.assay.server.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps webhooks and what was sent to them. */
@Repository
class WebhookStore {

    private final JdbcClient jdbc;

    WebhookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Webhook webhook, UUID by) {
        jdbc.sql("""
            insert into webhook (id, job, url, sealed_secret, account, created_at)
            values (:id, :job, :url, :secret, :account, :at)
            """)
                .param("id", webhook.id())
                .param("job", webhook.job())
                .param("url", webhook.url())
                .param("secret", webhook.sealedSecret())
                .param("account", by)
                .param("at", webhook.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Webhook> of(String job) {
        return jdbc.sql("select * from webhook where job = :job order by created_at, id")
                .param("job", job)
                .query((row, number) -> webhook(row))
                .list();
    }

    Optional<Webhook> find(String id) {
        return jdbc.sql("select * from webhook where id = :id")
                .param("id", id)
                .query((row, number) -> webhook(row))
                .optional();
    }

    void remove(String id) {
        jdbc.sql("delete from webhook where id = :id").param("id", id).update();
    }

    Optional<String> jobOf(String application) {
        return jdbc.sql("select job from application where id = :id")
                .param("id", application)
                .query(String.class)
                .optional();
    }

    void add(Delivery delivery) {
        jdbc.sql("""
            insert into webhook_delivery (id, webhook, event, body, state, created_at)
            values (:id, :webhook, :event, :body, :state, :at)
            """)
                .param("id", delivery.id())
                .param("webhook", delivery.webhook())
                .param("event", delivery.event())
                .param("body", delivery.body())
                .param("state", delivery.state().name())
                .param("at", delivery.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Delivery> delivery(String id) {
        return jdbc.sql("select * from webhook_delivery where id = :id")
                .param("id", id)
                .query((row, number) -> delivery(row))
                .optional();
    }

    /** The latest first. */
    List<Delivery> deliveries(String webhook, int most) {
        return jdbc.sql("""
            select * from webhook_delivery where webhook = :webhook order by created_at desc, id limit :most
            """)
                .param("webhook", webhook)
                .param("most", most)
                .query((row, number) -> delivery(row))
                .list();
    }

    void noteAttempt(String id, Delivery.State state, Instant at, String answer) {
        jdbc.sql("""
            update webhook_delivery set state = :state, attempts = attempts + 1, last_at = :at, last_answer = :answer
            where id = :id
            """)
                .param("id", id)
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("answer", answer)
                .update();
    }

    void noteState(String id, Delivery.State state) {
        jdbc.sql("update webhook_delivery set state = :state where id = :id")
                .param("id", id)
                .param("state", state.name())
                .update();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("job"),
                row.getString("url"),
                row.getString("sealed_secret"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
        return new Delivery(
                row.getString("id"),
                row.getString("webhook"),
                row.getString("event"),
                row.getString("body"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                last == null ? null : last.toInstant(),
                row.getString("last_answer"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
