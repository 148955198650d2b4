package dev.assay.server.task;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.job.SeesJob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps tasks. */
@Repository
class TaskStore {

    private static final String ALL = """
        select t.*, j.title, p.number as candidate, a.email as assignee_email, b.email as by_email, d.email as done_email
        from task t join job j on j.id = t.job
        join account a on a.id = t.assignee
        join account b on b.id = t.account
        left join account d on d.id = t.done_by
        left join application p on p.id = t.application
        """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task as it is made. */
    record Made(
            String id,
            String job,
            @Nullable String application,
            String text,
            UUID assignee,
            @Nullable LocalDate due,
            UUID by,
            Instant at) {}

    void add(Made task) {
        jdbc.sql("""
            insert into task (id, job, application, text, assignee, due, account, made_at)
            values (:id, :job, :application, :text, :assignee, :due, :by, :at)
            """)
                .param("id", task.id())
                .param("job", task.job())
                .param("application", task.application(), Types.VARCHAR)
                .param("text", task.text())
                .param("assignee", task.assignee())
                .param("due", task.due(), Types.DATE)
                .param("by", task.by())
                .param("at", task.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Task> find(String id) {
        return jdbc.sql(ALL + " where t.id = :id")
                .param("id", id)
                .query((row, number) -> task(row))
                .optional();
    }

    /** A job's tasks after a number, in the order in which they were made. */
    List<Task> ofJob(String job, long after, int most) {
        return jdbc.sql(ALL + " where t.job = :job and t.number > :after order by t.number limit :most")
                .param("job", job)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> task(row))
                .list();
    }

    /** A job's open tasks, those first that are due first. */
    List<Task> open(String job) {
        return jdbc.sql(ALL + " where t.job = :job and t.done_at is null order by t.due nulls last, t.number")
                .param("job", job)
                .query((row, number) -> task(row))
                .list();
    }

    /** The tasks about an application: the open ones first, those first that are due first. */
    List<Task> ofApplication(String application) {
        return jdbc.sql(ALL + """
             where t.application = :application
            order by (t.done_at is not null), t.done_at desc, t.due nulls last, t.number
            """)
                .param("application", application)
                .query((row, number) -> task(row))
                .list();
    }

    /** What someone is to do, in the jobs that they see; those first that are due first. */
    List<Task> open(Member by) {
        return jdbc.sql(ALL + """
             where t.assignee = :account and t.done_at is null and %s
            order by t.due nulls last, t.number limit 200
            """.formatted(SeesJob.condition("t.job")))
                .param("account", by.id())
                .params(SeesJob.parameters(by))
                .query((row, number) -> task(row))
                .list();
    }

    int countOpen(Member by) {
        return jdbc.sql("select count(*) from task t where t.assignee = :account and t.done_at is null and "
                        + SeesJob.condition("t.job"))
                .param("account", by.id())
                .params(SeesJob.parameters(by))
                .query(Integer.class)
                .single();
    }

    /** Notes that a task is done; false where it was. */
    boolean finish(String id, UUID by, Instant at) {
        return jdbc.sql("update task set done_at = :at, done_by = :by where id = :id and done_at is null")
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Notes that a task is open again; false where it was. */
    boolean reopen(String id) {
        return jdbc.sql("update task set done_at = null, done_by = null where id = :id and done_at is not null")
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Task task(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        int candidate = row.getInt("candidate");
        return new Task(
                row.getLong("number"),
                row.getString("id"),
                row.getString("job"),
                row.getString("title"),
                row.getString("application"),
                candidate == 0 ? null : Application.candidate(candidate),
                row.getString("text"),
                row.getObject("assignee", UUID.class),
                row.getString("assignee_email"),
                row.getObject("due", LocalDate.class),
                row.getString("by_email"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant(),
                row.getString("done_email"));
    }
}
