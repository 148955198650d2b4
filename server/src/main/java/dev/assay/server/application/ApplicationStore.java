package dev.assay.server.application;

import dev.assay.applicant.Material;
import dev.assay.server.database.StoredJson;
import dev.assay.text.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Makes whoever else changes which applications a job has wait until the transaction ends. */
    void lock(String job) {
        jdbc.sql("select id from job where id = :job for no key update")
                .param("job", job)
                .query(String.class)
                .single();
    }

    /** The job's next number. */
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

    void add(Application application, List<HandedFile> files, @Nullable UUID by) {
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
                .param("by", by, Types.OTHER)
                .param("at", application.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
        files.forEach(file -> addFile(application.id(), file));
    }

    /** Some of those that were read before anything was kept beside them. */
    List<String> readBefore(int most) {
        return jdbc.sql("select id from application where state = 'READ' and revision = 0 order by id limit :most")
                .param("most", most)
                .query((row, number) -> row.getString("id"))
                .list();
    }

    void noteRenewed(String id) {
        jdbc.sql("update application set revision = 1 where id = :id and revision = 0")
                .param("id", id)
                .update();
    }

    /** Notes that something about what was read changed, and answers its new revision. */
    int noteChanged(String id) {
        return jdbc.sql("update application set revision = revision + 1 where id = :id returning revision")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    Map<String, Integer> fileCounts(String job) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("""
            select f.application, count(*) as files from application_file f join application a on a.id = f.application
            where a.job = :job group by f.application having count(*) > 1
            """)
                .param("job", job)
                .query((row, number) -> counts.put(row.getString("application"), row.getInt("files")))
                .list();
        return counts;
    }

    void addFile(String application, HandedFile file) {
        jdbc.sql("""
            insert into application_file (application, path, sha256, bytes) values (:application, :path, :sha256, :bytes)
            on conflict do nothing
            """)
                .param("application", application)
                .param("path", file.path())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .update();
    }

    /** The files that an application consists of, in the order of their paths. */
    List<HandedFile> files(String application) {
        return jdbc.sql("""
            select path, sha256, bytes from application_file where application = :application order by path collate "C"
            """)
                .param("application", application)
                .query((row, number) ->
                        new HandedFile(row.getString("path"), row.getString("sha256"), row.getLong("bytes")))
                .list();
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

    /** Of each job the first of its applications behind a number. */
    List<Application> some(Collection<String> jobs, Application.@Nullable State state, int after, int most) {
        return jdbc.sql("""
                select a.* from unnest(:jobs::text[]) as wanted (id) cross join lateral (
                  select * from application
                  where job = wanted.id and number > :after and (:state::text is null or state = :state)
                  order by number limit :most) a
                order by a.job, a.number
                """)
                .param("jobs", jobs.toArray(String[]::new))
                .param("after", after)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("most", most)
                .query((row, number) -> application(row))
                .list();
    }

    /** Notes what was read, and answers which reading it is; an application that is no longer waiting stays as it is. */
    Optional<Integer> noteRead(String id, Material material) {
        return jdbc.sql("""
            update application set state = 'READ', material = :material, revision = revision + 1
            where id = :id and state = 'WAITING' returning revision
            """)
                .param("id", id)
                .param("material", StoredJson.of(material))
                .query(Integer.class)
                .optional();
    }

    /** Puts an application back among those that are to be read. */
    void noteWaiting(String id) {
        jdbc.sql("""
            update application set state = 'WAITING', material = null, reason = null, detail = null, revision = revision + 1
            where id = :id and state in ('READ', 'UNREADABLE')
            """).param("id", id).update();
    }

    /** Puts an application into another, with all its files; it keeps its number, and is no candidate any more. */
    void merge(Application from, Application into) {
        for (HandedFile file : files(from.id())) {
            addFile(into.id(), new HandedFile(from.candidate() + "/" + file.path(), file.sha256(), file.bytes()));
        }
        jdbc.sql("update application set merged_into = :into where merged_into = :id") // what was put into it before
                .param("into", into.id())
                .param("id", from.id())
                .update();
        jdbc.sql("""
            update application set state = 'MERGED', merged_into = :into, material = null, reason = null, detail = null,
              revision = revision + 1
            where id = :id
            """).param("into", into.id()).param("id", from.id()).update();
        jdbc.sql("update application set bytes = bytes + :more where id = :id")
                .param("more", from.bytes())
                .param("id", into.id())
                .update();
    }

    void noteUnreadable(String id, Reading.Unreadable unreadable) {
        jdbc.sql("""
            update application set state = 'UNREADABLE', revision = revision + 1, reason = :reason, detail = :detail
            where id = :id and state = 'WAITING'
            """)
                .param("id", id)
                .param("reason", unreadable.reason().name())
                .param("detail", unreadable.detail())
                .update();
    }

    Optional<Material> material(String id) {
        return jdbc.sql("select material from application where id = :id and material is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json -> StoredJson.read(json, Material.class));
    }

    Progress progress(String job) {
        return jdbc.sql("""
            select count(*) filter (where state = 'WAITING') as waiting,
              count(*) filter (where state = 'READ') as read,
              count(*) filter (where state = 'UNREADABLE') as unreadable,
              coalesce(sum(revision), 0) as changes
            from application where job = :job
            """)
                .param("job", job)
                .query((row, number) -> new Progress(
                        row.getInt("waiting"), row.getInt("read"), row.getInt("unreadable"), row.getLong("changes")))
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
