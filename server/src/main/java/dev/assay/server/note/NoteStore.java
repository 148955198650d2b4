package dev.assay.server.note;

import dev.assay.server.application.Application;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notes and tags. */
@Repository
class NoteStore {

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Note> notes(String application) {
        return notes(List.of(application)).getOrDefault(application, List.of());
    }

    /** The notes on each of several applications, by the applications' ids; those without any are left out. */
    Map<String, List<Note>> notes(Collection<String> applications) {
        Map<String, List<Note>> notes = new TreeMap<>();
        jdbc.sql("""
                select n.application, n.number, n.text, n.written_at, a.email from note n join account a on a.id = n.account
                where n.application = any(:applications) order by n.application, n.number
                """)
                .param("applications", applications.toArray(String[]::new))
                .query((row, number) -> notes.computeIfAbsent(row.getString("application"), _ -> new ArrayList<>())
                        .add(new Note(
                                row.getInt("number"),
                                row.getString("text"),
                                row.getString("email"),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
        return notes;
    }

    /** Adds a note and answers its number; two that come at once wait for each other. */
    int add(Application application, String text, UUID by, Instant at) {
        jdbc.sql("select id from application where id = :application for no key update")
                .param("application", application.id())
                .query(String.class)
                .single();
        return jdbc.sql("""
                insert into note (application, number, text, account, written_at)
                select :application, coalesce(max(number), 0) + 1, :text, :by, :at from note where application = :application
                returning number
                """)
                .param("application", application.id())
                .param("text", text)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    List<String> tags(String application) {
        return tags(List.of(application)).getOrDefault(application, List.of());
    }

    /** The tags of each of several applications, by the applications' ids; those without any are left out. */
    Map<String, List<String>> tags(Collection<String> applications) {
        Map<String, List<String>> tags = new TreeMap<>();
        jdbc.sql("""
                select application, tag from tag where application = any(:applications) order by application, tag collate "C"
                """)
                .param("applications", applications.toArray(String[]::new))
                .query((row, number) -> tags.computeIfAbsent(row.getString("application"), _ -> new ArrayList<>())
                        .add(row.getString("tag")))
                .list();
        return tags;
    }

    /** The tags of all of a job's applications, by what the person is called as long as the name is hidden. */
    Map<String, List<String>> tagsOfJob(String job) {
        Map<String, List<String>> tags = new TreeMap<>();
        jdbc.sql("""
                select a.number, t.tag from tag t join application a on a.id = t.application
                where a.job = :job order by a.number, t.tag collate "C"
                """)
                .param("job", job)
                .query((row, number) -> tags.computeIfAbsent(
                                Application.candidate(row.getInt("number")), _ -> new ArrayList<>())
                        .add(row.getString("tag")))
                .list();
        return tags;
    }

    boolean tag(String application, String tag, UUID by, Instant at) {
        return jdbc.sql("""
                insert into tag (application, tag, account, tagged_at) values (:application, :tag, :by, :at)
                on conflict do nothing
                """)
                        .param("application", application)
                        .param("tag", tag)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean untag(String application, String tag) {
        return jdbc.sql("delete from tag where application = :application and tag = :tag")
                        .param("application", application)
                        .param("tag", tag)
                        .update()
                > 0;
    }
}
