package dev.assay.server.pool;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.job.SeesJob;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Taxonomy;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who agreed to be kept, and until when. */
@Repository
class PoolStore {

    private static final int MOST_SHOWN = 12;

    private static final String ALL = """
        select p.number as place, p.application, p.given_at, p.until, a.number, j.title,
          array(select c.concept from application_concept c where c.application = a.id and c.named
            order by coalesce(c.months, 0) desc, c.concept limit %1$d) as concepts,
          array(select coalesce(c.months, 0) from application_concept c where c.application = a.id and c.named
            order by coalesce(c.months, 0) desc, c.concept limit %1$d) as months
        from pooled p join application a on a.id = p.application join job j on j.id = a.job
        where a.state = 'READ' and p.until > :now
        """.formatted(MOST_SHOWN);

    private final JdbcClient jdbc;
    private final Taxonomy taxonomy;

    PoolStore(JdbcClient jdbc, Taxonomy taxonomy) {
        this.jdbc = jdbc;
        this.taxonomy = taxonomy;
    }

    void add(String application, Instant at, Instant until) {
        jdbc.sql("insert into pool_consent (application, given_at, until) values (:application, :at, :until)")
                .param("application", application)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those who are in the pool now and agreed before a place, the latest first. */
    List<Pooled> before(long number, int most, Instant now) {
        return jdbc.sql(ALL + " and p.number < :number order by p.number desc limit :most")
                .param("number", number)
                .param("most", most)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> pooled(row))
                .list();
    }

    Optional<Pooled> find(String application, Instant now) {
        return jdbc.sql(ALL + " and p.application = :application")
                .param("application", application)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> pooled(row))
                .optional();
    }

    /** Until when an application is kept, or one that was put into it. */
    Optional<Instant> until(String application, Instant now) {
        return jdbc.sql("select until from pooled where application = :application and until > :now")
                .param("application", application)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        row.getObject("until", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Removes what was agreed for an application, and for those that were put into it. */
    List<String> remove(String application) {
        return jdbc.sql("""
            delete from pool_consent where application in
              (select id from application where id = :application or merged_into = :application) returning application
            """)
                .param("application", application)
                .query((row, index) -> row.getString("application"))
                .list();
    }

    /** Removes what has ended by now; the applications whose it was. */
    List<String> removeEnded(Instant now) {
        return jdbc.sql("delete from pool_consent where until <= :now returning application")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getString("application"))
                .list();
    }

    void addProposal(String application, String job, String made, UUID by, Instant at) {
        jdbc.sql("""
            insert into pool_proposal (application, job, made, account, proposed_at)
            values (:application, :job, :made, :by, :at)
            """)
                .param("application", application)
                .param("job", job)
                .param("made", made)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For which of the jobs that {@code by} may see someone was proposed, by their titles. */
    List<String> proposals(String application, Member by) {
        return jdbc.sql("""
            select j.title from pool_proposal p join job j on j.id = p.job
            where p.application = :application
              and %s
            order by p.proposed_at, p.job
            """.formatted(SeesJob.condition("p.job")))
                .param("application", application)
                .params(SeesJob.parameters(by))
                .query((row, index) -> row.getString("title"))
                .list();
    }

    private Pooled pooled(ResultSet row) throws SQLException {
        return new Pooled(
                row.getLong("place"),
                row.getString("application"),
                row.getString("title"),
                Application.candidate(row.getInt("number")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                shown(row.getArray("concepts"), row.getArray("months")));
    }

    private List<Pooled.Shown> shown(Array concepts, Array months) throws SQLException {
        String[] ids = (String[]) concepts.getArray();
        Integer[] used = (Integer[]) months.getArray();
        List<Pooled.Shown> shown = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            String id = ids[i];
            String label = taxonomy.find(id).map(Concept::label).orElse(id.substring(id.indexOf(':') + 1));
            shown.add(new Pooled.Shown(label, used[i]));
        }
        return shown;
    }
}
