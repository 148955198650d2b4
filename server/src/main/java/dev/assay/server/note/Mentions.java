package dev.assay.server.note;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.SeesJob;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells people that a note names them: {@code @} with their address, or with what stands in it before the {@code @}. */
@Service
public class Mentions {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.@+-])@([A-Za-z0-9._+-]+(?:@[A-Za-z0-9.-]+)?)");
    private static final Pattern END = Pattern.compile("[.-]+$"); // of the sentence, not of the name
    private static final int MOST_SHOWN = 50;

    private static final String OF_MEMBER = """
        select m.seen_at, m.note, n.text, n.written_at, b.email, p.id, p.job, p.number, j.title
        from mention m
        join note n on n.application = m.application and n.number = m.note
        join account b on b.id = n.account
        join application p on p.id = m.application
        join job j on j.id = p.job
        where m.account = :account
          and %s
        """.formatted(SeesJob.condition("p.job"));

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Clock clock;

    Mentions(JdbcClient jdbc, Jobs jobs, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What a note would have to say to name each of the job's team who may read notes, but {@code by}. */
    public List<String> names(Member by, String job) {
        return readers(by, job).stream().map(Mentions::name).distinct().toList();
    }

    private List<Member> readers(Member by, String job) {
        return jobs.team(by, job).stream()
                .filter(member -> Jobs.may(member, Jobs.Act.READ_VERDICTS))
                .filter(member -> !member.id().equals(by.id()))
                .toList();
    }

    private static String name(Member member) {
        return member.email().substring(0, member.email().indexOf('@'));
    }

    /** Keeps whom a note names, of those on the team who may read it. */
    void keep(Member by, Application application, int note, String text) {
        for (Member named : named(text, readers(by, application.job()))) {
            jdbc.sql("insert into mention (application, note, account) values (:application, :note, :account)")
                    .param("application", application.id())
                    .param("note", note)
                    .param("account", named.id())
                    .update();
        }
    }

    /** Those whom a text names; of two who share a name, both. */
    static List<Member> named(String text, Collection<Member> team) {
        Set<String> names = NAME.matcher(text)
                .results()
                .map((MatchResult found) -> END.matcher(found.group(1)).replaceAll(""))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return team.stream()
                .filter(member -> names.contains(member.email().toLowerCase(Locale.ROOT))
                        || names.contains(name(member).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Where {@code by} is named: what they have not put aside first, the latest first. */
    public List<Mention> of(Member by) {
        return jdbc.sql(OF_MEMBER + " order by (m.seen_at is not null), n.written_at desc, m.application, m.note limit "
                        + MOST_SHOWN)
                .param("account", by.id())
                .params(SeesJob.parameters(by))
                .query((row, number) -> new Mention(
                        row.getString("job"),
                        row.getString("title"),
                        row.getString("id"),
                        Application.candidate(row.getInt("number")),
                        new Note(
                                row.getInt("note"),
                                row.getString("text"),
                                row.getString("email"),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .toInstant()),
                        row.getObject("seen_at") != null))
                .list();
    }

    /** Puts aside that a note names {@code by}. */
    public void see(Member by, Application application, int note) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        jdbc.sql("""
            update mention set seen_at = :now
            where application = :application and note = :note and account = :account and seen_at is null
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("application", application.id())
                .param("note", note)
                .param("account", by.id())
                .update();
    }

    /** How many {@code by} has not put aside, of the jobs that they see. */
    public int unseen(Member by) {
        return jdbc.sql("""
            select count(*) from mention m join application p on p.id = m.application
            where m.account = :account and m.seen_at is null and %s
            """.formatted(SeesJob.condition("p.job")))
                .param("account", by.id())
                .params(SeesJob.parameters(by))
                .query(Integer.class)
                .single();
    }
}
