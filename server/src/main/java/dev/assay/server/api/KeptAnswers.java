package dev.assay.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers to requests that may be repeated. Each is kept for a day. */
@Repository
class KeptAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer that was given before. */
    record Kept(
            String fingerprint,
            int status,
            @Nullable String type,
            @Nullable String location,
            @Nullable String tag,
            String body) {

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            set(response, HttpHeaders.CONTENT_TYPE, type);
            set(response, HttpHeaders.LOCATION, location);
            set(response, HttpHeaders.ETAG, tag);
            response.setHeader("Idempotency-Replayed", "true");
            response.getOutputStream().write(body.getBytes(UTF_8));
        }

        private static void set(HttpServletResponse response, String header, @Nullable String value) {
            if (value != null) {
                response.setHeader(header, value);
            }
        }
    }

    /** Takes the key for this transaction; whoever else has it is waited for, and what came of it is answered. */
    @Nullable
    Kept begin(String account, String key, String path, String fingerprint) {
        Instant now = clock.instant();
        jdbc.sql("delete from kept_answer where at < :old")
                .param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        int taken = jdbc.sql("""
                insert into kept_answer (account, key, at, path, fingerprint, status, body)
                values (:account, :key, :at, :path, :fingerprint, 0, '') on conflict do nothing
                """)
                .param("account", UUID.fromString(account))
                .param("key", key)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("path", path)
                .param("fingerprint", fingerprint)
                .update();
        return taken == 1 ? null : find(account, key);
    }

    private Kept find(String account, String key) {
        return jdbc.sql("""
                select fingerprint, status, type, location, tag, body from kept_answer
                where account = :account and key = :key
                """)
                .param("account", UUID.fromString(account))
                .param("key", key)
                .query((row, number) -> new Kept(
                        row.getString("fingerprint"),
                        row.getInt("status"),
                        row.getString("type"),
                        row.getString("location"),
                        row.getString("tag"),
                        row.getString("body")))
                .single();
    }

    void finish(String account, String key, ContentCachingResponseWrapper answer) {
        jdbc.sql("""
                update kept_answer set status = :status, type = :type, location = :location, tag = :tag, body = :body
                where account = :account and key = :key
                """)
                .param("status", answer.getStatus())
                .param("type", answer.getContentType())
                .param("location", answer.getHeader(HttpHeaders.LOCATION))
                .param("tag", answer.getHeader(HttpHeaders.ETAG))
                .param("body", new String(answer.getContentAsByteArray(), UTF_8))
                .param("account", UUID.fromString(account))
                .param("key", key)
                .update();
    }
}
