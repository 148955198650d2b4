package dev.assay.server.job;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.server.database.StoredJson;
import dev.assay.text.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Keeps jobs and the versions of their rubrics. */
@Repository
class JobStore {

    private static final TypeReference<List<Requirement>> REQUIREMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, Job job, UUID by, Instant at) {
        jdbc.sql("""
                insert into job (id, title, posting, created_by, created_at)
                values (:id, :title, :posting, :by, :at)
                """)
                .param("id", id)
                .param("title", job.title())
                .param("posting", StoredJson.of(job.posting()))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        addMember(id, by);
    }

    void addMember(String id, UUID account) {
        jdbc.sql("insert into job_member (job, account) values (:job, :account) on conflict do nothing")
                .param("job", id)
                .param("account", account)
                .update();
    }

    boolean isMember(String id, UUID account) {
        return jdbc.sql("select exists (select 1 from job_member where job = :job and account = :account)")
                .param("job", id)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Adds a version; where another was added at the same time, the second of the two fails on the key. */
    void addVersion(String id, int version, List<Requirement> requirements, String reason, UUID by, Instant at) {
        jdbc.sql("""
                insert into rubric (job, version, requirements, reason, author, created_at)
                values (:job, :version, :requirements::jsonb, :reason, :author, :at)
                """)
                .param("job", id)
                .param("version", version)
                .param("requirements", StoredJson.of(requirements))
                .param("reason", reason)
                .param("author", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "insert into rubric_requirement (job, version, requirement) select :job, :version, unnest(:ids::text[])")
                .param("job", id)
                .param("version", version)
                .param("ids", requirements.stream().map(Requirement::id).toArray(String[]::new))
                .update();
    }

    /** The job with the version asked for, or the newest. */
    Optional<Opening> find(String id, @Nullable Integer version) {
        return jdbc.sql("""
                select j.id, j.title, j.posting, j.created_at, r.version, r.requirements
                from job j join rubric r on r.job = j.id
                where j.id = :id and r.version = coalesce(:version, (select max(version) from rubric where job = :id))
                """)
                .param("id", id)
                .param("version", version, Types.INTEGER)
                .query((row, number) -> opening(row))
                .optional();
    }

    List<RubricVersion> versions(String id) {
        return jdbc.sql("""
                select r.version, r.reason, a.email, r.created_at, jsonb_array_length(r.requirements) as requirements
                from rubric r join account a on a.id = r.author
                where r.job = :id order by r.version desc
                """)
                .param("id", id)
                .query((row, number) -> new RubricVersion(
                        row.getInt("version"),
                        row.getString("reason"),
                        row.getString("email"),
                        at(row),
                        row.getInt("requirements")))
                .list();
    }

    /** The jobs that the account is on the team of, or all where {@code account} is null; the newest first. */
    List<JobSummary> summaries(@Nullable UUID account) {
        return jdbc.sql("""
                select j.id, j.title, j.created_at, r.version, jsonb_array_length(r.requirements) as requirements,
                  (select count(*) from application a where a.job = j.id) as applications,
                  (select count(*) from application a where a.job = j.id and a.state = 'WAITING') as waiting
                from job j
                join rubric r on r.job = j.id and r.version = (select max(version) from rubric where job = j.id)
                where :account::uuid is null or exists (select 1 from job_member m where m.job = j.id and m.account = :account::uuid)
                order by j.created_at desc, j.id
                """)
                .param("account", account, Types.OTHER)
                .query((row, number) -> new JobSummary(
                        row.getString("id"),
                        row.getString("title"),
                        at(row),
                        row.getInt("version"),
                        row.getInt("requirements"),
                        row.getInt("applications"),
                        row.getInt("waiting")))
                .list();
    }

    private Opening opening(ResultSet row) throws SQLException {
        Document posting = StoredJson.read(row.getString("posting"), Document.class);
        List<Requirement> requirements = StoredJson.read(row.getString("requirements"), REQUIREMENTS);
        return new Opening(
                row.getString("id"),
                row.getInt("version"),
                at(row),
                new Job(posting, row.getString("title"), requirements));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("created_at", OffsetDateTime.class).toInstant();
    }
}
