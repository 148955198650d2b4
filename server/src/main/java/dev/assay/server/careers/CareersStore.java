package dev.assay.server.careers;

import dev.assay.server.application.HandedFile;
import dev.assay.server.application.KeptFiles;
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
import org.springframework.transaction.annotation.Transactional;

/** Keeps which jobs are public, and what was handed in for them and not confirmed. */
@Repository
class CareersStore {

    private final JdbcClient jdbc;
    private final KeptFiles files;

    CareersStore(JdbcClient jdbc, KeptFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void put(Publication publication, UUID by) {
        jdbc.sql("""
            insert into publication (job, company, place, open, published_at, account)
            values (:job, :company, :place, :open, :at, :by)
            on conflict (job) do update set company = :company, place = :place, open = :open, account = :by,
              published_at = case when publication.open then publication.published_at else :at end
            """)
                .param("job", publication.job())
                .param("company", publication.company())
                .param("place", publication.place())
                .param("open", publication.open())
                .param("at", publication.publishedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    Optional<Publication> find(String job) {
        return jdbc.sql("select job, company, place, open, published_at from publication where job = :job")
                .param("job", job)
                .query((row, number) -> publication(row))
                .optional();
    }

    /** The jobs that are open, the newest first. */
    List<Publication> open() {
        return jdbc.sql("""
            select job, company, place, open, published_at from publication where open order by published_at desc, job
            """).query((row, number) -> publication(row)).list();
    }

    @Transactional
    public void add(Draft draft, Instant at) {
        files.hold(List.of(new HandedFile(draft.fileName(), draft.sha256(), draft.bytes())));
        jdbc.sql("""
            insert into draft (id, job, file_name, sha256, bytes, made_at)
            values (:id, :job, :name, :sha256, :bytes, :at)
            """)
                .param("id", draft.id())
                .param("job", draft.job())
                .param("name", draft.fileName())
                .param("sha256", draft.sha256())
                .param("bytes", draft.bytes())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a draft out, so that it is confirmed once. */
    Optional<Draft> take(String id, String job) {
        return jdbc.sql("""
            delete from draft where id = :id and job = :job returning id, job, file_name, sha256, bytes
            """)
                .param("id", id)
                .param("job", job)
                .query((row, number) -> new Draft(
                        row.getString("id"),
                        row.getString("job"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getLong("bytes")))
                .optional();
    }

    /** Forgets what was not confirmed in time, with the files. */
    @Transactional
    public void forgetDraftsBefore(Instant moment) {
        files.release(jdbc.sql("delete from draft where made_at < :moment returning sha256")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getString("sha256"))
                .list());
    }

    int draftsSince(Instant moment) {
        return jdbc.sql("select count(*) from draft where made_at > :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("job"),
                row.getString("company"),
                row.getString("place"),
                row.getBoolean("open"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
