package dev.assay.server.decision;

import dev.assay.server.application.Application;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps decisions; none is ever changed or removed. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; where another was added at the same time, the second of the two fails on the key. */
    void add(Application application, Decided decided, UUID by) {
        Decision.Rejection rejection = decided.decision() instanceof Decision.Rejection found ? found : null;
        jdbc.sql("""
                insert into decision
                  (application, number, job, rubric_version, corrections, stage, reason, requirement, note, account, decided_at)
                values (:application, :number, :job, :version, :corrections, :stage, :reason, :requirement, :note, :account, :at)
                """)
                .param("application", application.id())
                .param("number", decided.number())
                .param("job", application.job())
                .param("version", decided.rubricVersion())
                .param("corrections", decided.corrections())
                .param("stage", decided.decision().stage().name())
                .param("reason", rejection == null ? null : rejection.reason().name(), Types.VARCHAR)
                .param("requirement", rejection == null ? null : rejection.requirement(), Types.VARCHAR)
                .param("note", decided.decision().note())
                .param("account", by)
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Course course(String application) {
        return new Course(jdbc.sql("""
                select d.number, d.rubric_version, d.corrections, d.stage, d.reason, d.requirement, d.note, d.decided_at, a.email
                from decision d join account a on a.id = d.account
                where d.application = :application order by d.number
                """)
                .param("application", application)
                .query((row, number) -> decided(row))
                .list());
    }

    Map<Application, Course> courses(Collection<Application> applications) {
        Map<String, List<Decided>> decided = new TreeMap<>();
        jdbc.sql("""
                select d.application, d.number, d.rubric_version, d.corrections, d.stage, d.reason, d.requirement, d.note, d.decided_at,
                  a.email
                from decision d join account a on a.id = d.account
                where d.application = any(:applications) order by d.application, d.number
                """)
                .param(
                        "applications",
                        applications.stream().map(Application::id).toArray(String[]::new))
                .query((row, number) -> decided.computeIfAbsent(row.getString("application"), _ -> new ArrayList<>())
                        .add(decided(row)))
                .list();
        Map<Application, Course> courses = new LinkedHashMap<>();
        applications.forEach(each -> courses.put(each, new Course(decided.getOrDefault(each.id(), List.of()))));
        return courses;
    }

    /** Where each of a job's applications stands, by the application's number; those that no one decided about are left out. */
    Map<Integer, Place> places(String job) {
        Map<Integer, Place> places = new TreeMap<>();
        jdbc.sql("""
                select distinct on (a.number) a.number, d.stage, d.number as decision
                from decision d join application a on a.id = d.application
                where d.job = :job order by a.number, d.number desc
                """)
                .param("job", job)
                .query((row, number) -> places.put(
                        row.getInt("number"), new Place(Stage.valueOf(row.getString("stage")), row.getInt("decision"))))
                .list();
        return places;
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getInt("number"),
                Decision.of(
                        row.getString("stage"),
                        row.getString("reason"),
                        row.getString("requirement"),
                        row.getString("note")),
                row.getInt("rubric_version"),
                row.getInt("corrections"),
                row.getString("email"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
