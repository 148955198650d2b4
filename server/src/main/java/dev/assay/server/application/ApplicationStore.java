package dev.assay.server.application;

import dev.assay.server.database.StoredJson;
import dev.assay.text.Document;
import dev.assay.text.Reading;
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

/** Keeps applications and what was read from them. */
@Repository
class ApplicationStore {

    private static final String COLUMNS =
            "id, job, number, state, file_name, sha256, bytes, reason, detail, uploaded_at";

    private final JdbcClient jdbc;

    ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The job's next number; whoever else asks waits until the transaction ends. */
    int nextNumber(String job) {
        return jdbc.sql("update job set last_number = last_number + 1 where id = :job returning last_number")
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    boolean holds(String job, String sha256) {
        return jdbc.sql("select exists (select 1 from application where job = :job and sha256 = :sha256)")
                .param("job", job)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    void add(Application application, UUID by) {
        jdbc.sql("""
                insert into application (id, job, number, state, file_name, sha256, bytes, uploaded_by, uploaded_at)
                values (:id, :job, :number, 'WAITING', :name, :sha256, :bytes, :by, :at)
                """)
                .param("id", application.id())
                .param("job", application.job())
                .param("number", application.number())
                .param("name", application.fileName())
                .param("sha256", application.sha256())
                .param("bytes", application.bytes())
                .param("by", by)
                .param("at", application.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Application> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from application where id = :id")
                .param("id", id)
                .query((row, number) -> application(row))
                .optional();
    }

    Optional<Application> findNumber(String job, int number) {
        return jdbc.sql("select " + COLUMNS + " from application where job = :job and number = :number")
                .param("job", job)
                .param("number", number)
                .query((row, index) -> application(row))
                .optional();
    }

    List<Application> all(String job) {
        return jdbc.sql("select " + COLUMNS + " from application where job = :job order by number")
                .param("job", job)
                .query((row, number) -> application(row))
                .list();
    }

    /** Notes what was read; an application that is no longer waiting stays as it is. */
    void noteRead(String id, Document document) {
        jdbc.sql("update application set state = 'READ', document = :document where id = :id and state = 'WAITING'")
                .param("id", id)
                .param("document", StoredJson.of(document))
                .update();
    }

    void noteUnreadable(String id, Reading.Unreadable unreadable) {
        jdbc.sql("""
                update application set state = 'UNREADABLE', reason = :reason, detail = :detail
                where id = :id and state = 'WAITING'
                """)
                .param("id", id)
                .param("reason", unreadable.reason().name())
                .param("detail", unreadable.detail())
                .update();
    }

    Optional<Document> document(String id) {
        return jdbc.sql("select document from application where id = :id and document is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json -> StoredJson.read(json, Document.class));
    }

    Progress progress(String job) {
        return jdbc.sql("""
                select count(*) filter (where state = 'WAITING') as waiting,
                  count(*) filter (where state = 'READ') as read,
                  count(*) filter (where state = 'UNREADABLE') as unreadable
                from application where job = :job
                """)
                .param("job", job)
                .query((row, number) ->
                        new Progress(row.getInt("waiting"), row.getInt("read"), row.getInt("unreadable")))
                .single();
    }

    private static Application application(ResultSet row) throws SQLException {
        Instant at = row.getObject("uploaded_at", OffsetDateTime.class).toInstant();
        return new Application(
                row.getString("id"),
                row.getString("job"),
                row.getInt("number"),
                Application.State.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("reason"),
                row.getString("detail"),
                at);
    }
}
