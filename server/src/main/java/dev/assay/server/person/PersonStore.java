package dev.assay.server.person;

import dev.assay.server.application.Application;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps keys of persons, and which applications are kept apart. */
@Repository
class PersonStore {

    /** What many in one job share is no sign of one person, such as the address of an agency. */
    private static final int MOST_ALIKE = 6;

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String application, Collection<PersonKeys.Key> keys) {
        jdbc.sql("delete from person_key where application = :application")
                .param("application", application)
                .update();
        for (PersonKeys.Key key : keys) {
            jdbc.sql("insert into person_key (application, kind, key) values (:application, :kind, :key)")
                    .param("application", application)
                    .param("kind", key.kind().name())
                    .param("key", key.text())
                    .update();
        }
    }

    /** The pairs that share a key or a file, and that no one keeps apart. */
    List<Likeness> alike(String job) {
        return jdbc.sql("""
            with mine as (select id, number from application where job = :job and state in ('WAITING', 'READ', 'UNREADABLE')),
            shared as (
              select k.kind, k.key, array_agg(m.number order by m.number) as numbers
              from mine m join person_key k on k.application = m.id
              group by k.kind, k.key having count(*) between 2 and :most
              union all
              select 'FILE', f.sha256, array_agg(distinct m.number order by m.number)
              from mine m join application_file f on f.application = m.id
              group by f.sha256 having count(distinct m.number) between 2 and :most
            ),
            pairs as (
              select one, other, kind from shared, unnest(numbers) as one, unnest(numbers) as other where one < other
            )
            select one, other, array_agg(distinct kind) as kinds from pairs p
            where not exists (
              select 1 from kept_apart k join mine a on a.number = p.one join mine b on b.number = p.other
              where k.one = least(a.id, b.id) and k.other = greatest(a.id, b.id))
            group by one, other order by one, other
            """)
                .param("job", job)
                .param("most", MOST_ALIKE)
                .query((row, number) -> new Likeness(
                        Application.candidate(row.getInt("one")),
                        Application.candidate(row.getInt("other")),
                        words(row.getArray("kinds"))))
                .list();
    }

    private static List<String> words(Array kinds) throws SQLException {
        List<String> names = List.of((String[]) kinds.getArray());
        List<String> words = new ArrayList<>();
        if (names.contains("FILE")) {
            words.add("the same file");
        }
        Arrays.stream(PersonKeys.Kind.values())
                .filter(kind -> names.contains(kind.name()))
                .forEach(kind -> words.add(kind.words()));
        return words;
    }

    void keepApart(String one, String other, UUID by, Instant at) {
        boolean inOrder = one.compareTo(other) < 0;
        jdbc.sql("""
            insert into kept_apart (one, other, account, at) values (:one, :other, :by, :at) on conflict do nothing
            """)
                .param("one", inOrder ? one : other)
                .param("other", inOrder ? other : one)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
