package dev.assay.server.assessment;

import dev.assay.server.account.Member;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps ways to look at shortlists under names, each for the one person who named it. */
@Service
class SavedFilters {

    private static final int LONGEST_NAME = 60;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Jobs jobs, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A way to look at a shortlist, by its name. */
    record SavedFilter(String name, Choice choice) {}

    /** Those of one person for one job, in the order of their names. */
    List<SavedFilter> of(Member by, String job) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        return jdbc.sql("""
                select name, requirement, shows, stage, tag, sorting from saved_filter
                where account = :account and job = :job order by name collate "C"
                """)
                .param("account", by.id())
                .param("job", job)
                .query((row, number) -> new SavedFilter(
                        row.getString("name"),
                        new Choice(
                                row.getString("requirement"),
                                Choice.Shows.valueOf(row.getString("shows")),
                                row.getString("stage"),
                                row.getString("tag"),
                                Choice.Order.valueOf(row.getString("sorting")))))
                .list();
    }

    /** Keeps one; what was kept under the name before is replaced. */
    void save(Member by, String job, @Nullable String written, Choice choice) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        String name = Objects.requireNonNullElse(written, "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new Unusable("Name the filter, in up to " + LONGEST_NAME + " characters.");
        }
        if (of(by, job).stream().filter(other -> !other.name().equals(name)).count() >= MOST) {
            throw new Unusable("At most " + MOST + " filters are kept for a job: forget one first.");
        }
        jdbc.sql("""
                insert into saved_filter (account, job, name, requirement, shows, stage, tag, sorting, saved_at)
                values (:account, :job, :name, :requirement, :shows, :stage, :tag, :sorting, :at)
                on conflict (account, job, name) do update set requirement = excluded.requirement, shows = excluded.shows,
                  stage = excluded.stage, tag = excluded.tag, sorting = excluded.sorting, saved_at = excluded.saved_at
                """)
                .param("account", by.id())
                .param("job", job)
                .param("name", name)
                .param("requirement", choice.requirement())
                .param("shows", choice.shows().name())
                .param("stage", choice.stage())
                .param("tag", choice.tag())
                .param("sorting", choice.order().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(Member by, String job, @Nullable String name) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        jdbc.sql("delete from saved_filter where account = :account and job = :job and name = :name")
                .param("account", by.id())
                .param("job", job)
                .param("name", Objects.requireNonNullElse(name, ""))
                .update();
    }
}
