package dev.assay.server.job;

import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.database.StoredJson;
import dev.assay.text.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** The teams of jobs by the jobs' ids, each in the order of addresses. */
    Map<String, List<Member>> teams(Collection<String> ids) {
        Map<String, List<Member>> teams = new TreeMap<>();
        jdbc.sql("""
                select m.job, a.id, a.email, a.role from job_member m join account a on a.id = m.account
                where m.job = any(:jobs) order by lower(a.email), a.id
                """)
                .param("jobs", ids.toArray(String[]::new))
                .query((row, number) -> teams.computeIfAbsent(row.getString("job"), _ -> new ArrayList<>())
                        .add(new Member(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                Role.valueOf(row.getString("role")))))
                .list();
        return teams;
    }

    /** Jobs by their ids, with their newest versions. */
    Map<String, Opening> all(Collection<String> ids) {
        Map<String, Opening> openings = new TreeMap<>();
        jdbc.sql("""
                select j.id, j.title, j.posting, j.created_at, r.version, r.requirements, r.added
                from job j join rubric r on r.job = j.id
                where j.id = any(:ids) and r.version = (select max(version) from rubric where job = j.id)
                """)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> openings.put(row.getString("id"), opening(row)))
                .list();
        return openings;
    }

    boolean isSeen(String id, Member by) {
        return jdbc.sql("select exists (select 1 from job j where j.id = :job and " + SeesJob.condition("j.id") + ")")
                .param("job", id)
                .params(SeesJob.parameters(by))
                .query(Boolean.class)
                .single();
    }

    /** Holds back whoever else changes the job's team until the transaction ends. */
    void lock(String id) {
        jdbc.sql("select id from job where id = :job for update")
                .param("job", id)
                .query(String.class)
                .single();
    }

    /** False where they were not on the team. */
    boolean removeMember(String id, UUID account) {
        return jdbc.sql("delete from job_member where job = :job and account = :account")
                        .param("job", id)
                        .param("account", account)
                        .update()
                > 0;
    }

    /** Adds a version; where another was added at the same time, the second of the two fails on the key. */
    void addVersion(Opening version, String reason, UUID by, Instant at) {
        List<Requirement> requirements = version.job().requirements();
        jdbc.sql("""
                insert into rubric (job, version, requirements, added, reason, author, created_at)
                values (:job, :version, :requirements::jsonb, :added, :reason, :author, :at)
                """)
                .param("job", version.id())
                .param("version", version.version())
                .param("requirements", StoredJson.of(requirements))
                .param("added", StoredJson.of(version.added()))
                .param("reason", reason)
                .param("author", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        "insert into rubric_requirement (job, version, requirement) select :job, :version, unnest(:ids::text[])")
                .param("job", version.id())
                .param("version", version.version())
                .param("ids", requirements.stream().map(Requirement::id).toArray(String[]::new))
                .update();
    }

    /** The job with the version asked for, or the newest. */
    Optional<Opening> find(String id, @Nullable Integer version) {
        return jdbc.sql("""
                select j.id, j.title, j.posting, j.created_at, r.version, r.requirements, r.added
                from job j join rubric r on r.job = j.id
                where j.id = :id and r.version = coalesce(:version, (select max(version) from rubric where job = :id))
                """)
                .param("id", id)
                .param("version", version, Types.INTEGER)
                .query((row, number) -> opening(row))
                .optional();
    }

    /** How many ids of requirements the job has used: the highest, since they count up. */
    int lastRequirement(String id) {
        return jdbc.sql("select max(substr(requirement, 2)::int) from rubric_requirement where job = :job")
                .param("job", id)
                .query(Integer.class)
                .single();
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

    /** The jobs that {@code by} sees, the newest first. */
    List<JobSummary> summaries(Member by, String title, String after, int most) {
        JobSummary.Place place = JobSummary.Place.of(after);
        return jdbc.sql("""
                select j.id, j.title, j.created_at, r.version, jsonb_array_length(r.requirements) as requirements,
                  (select count(*) from application a where a.job = j.id) as applications,
                  (select count(*) from application a where a.job = j.id and a.state = 'WAITING') as waiting
                from job j
                join rubric r on r.job = j.id and r.version = (select max(version) from rubric where job = j.id)
                where %s
                  and position(lower(:title) in lower(j.title)) > 0
                  and (j.created_at < :at or (j.created_at = :at and j.id > :id))
                order by j.created_at desc, j.id limit :most
                """.formatted(SeesJob.condition("j.id")))
                .params(SeesJob.parameters(by))
                .param("title", title)
                .param("at", place.at().atOffset(ZoneOffset.UTC))
                .param("id", place.id())
                .param("most", most)
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
        String added = StoredJson.read(row.getString("added"), String.class);
        Document posting = Addenda.below(StoredJson.read(row.getString("posting"), Document.class), added);
        List<Requirement> requirements = StoredJson.read(row.getString("requirements"), REQUIREMENTS);
        return new Opening(
                row.getString("id"),
                row.getInt("version"),
                at(row),
                new Job(posting, row.getString("title"), requirements),
                added);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("created_at", OffsetDateTime.class).toInstant();
    }
}
