package dev.assay.server.assessment;

import dev.assay.match.Verdict;
import dev.assay.server.database.StoredJson;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Keeps what candidates show by the current rubrics of their jobs. */
@Repository
class JudgedStore {

    private static final TypeReference<List<Verdict>> VERDICTS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Reading.Unreadable>> UNREAD = new TypeReference<>() {};

    private static final String KEEP = """
        insert into assessment (application, engine, rubric_version, revision, marks, as_of, unread, verdicts, findings)
        values (:application, :engine, :version, :revision, :marks, :asOf, :unread, :verdicts, :findings)
        on conflict (application) do update set engine = excluded.engine, rubric_version = excluded.rubric_version,
          revision = excluded.revision, marks = excluded.marks, as_of = excluded.as_of, unread = excluded.unread,
          verdicts = excluded.verdicts, findings = excluded.findings
        """;

    static final String OF_JOB = """
        select a.id, a.number, a.revision, s.marks, s.as_of, s.unread, nullif(s.findings, '[]') as findings from application a
        left join assessment s on s.application = a.id and s.revision = a.revision and s.rubric_version = :version
          and s.engine = :engine
        where a.job = :job and a.state = 'READ' order by a.number
        """;

    static final String SOME = """
        select * from assessment
        where application = any(:applications) and rubric_version = :version and engine = :engine
        """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JudgedStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * An application that was read.
     *
     * @param marks how each requirement came out; null where that is still to be found out
     * @param findings of which kind each finding is
     */
    record Row(
            String application,
            int number,
            int revision,
            @Nullable String marks,
            @Nullable YearMonth asOf,
            List<Reading.Unreadable> unread,
            List<Finding.Kind> findings) {}

    /** The job's applications that were read, in the order of their numbers. */
    List<Row> of(String job, int version, String engine) {
        return jdbc.sql(OF_JOB)
                .param("job", job)
                .param("version", version)
                .param("engine", engine)
                .query((row, number) -> new Row(
                        row.getString("id"),
                        row.getInt("number"),
                        row.getInt("revision"),
                        row.getString("marks"),
                        asOf(row),
                        unread(row),
                        kinds(row)))
                .list();
    }

    void keep(List<Judged> all, int version, String engine) {
        batches.batchUpdate(
                KEEP,
                all.stream().map(judged -> parameters(judged, version, engine)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(Judged judged, int version, String engine) {
        return new MapSqlParameterSource()
                .addValue("application", judged.application())
                .addValue("engine", engine)
                .addValue("version", version)
                .addValue("revision", judged.revision())
                .addValue(
                        "marks",
                        Marks.written(
                                judged.verdicts().stream().map(Verdict::mark).toList()))
                .addValue("asOf", judged.asOf() == null ? null : judged.asOf().toString())
                .addValue("unread", judged.unread().isEmpty() ? null : StoredJson.of(judged.unread()))
                .addValue("verdicts", StoredJson.of(judged.verdicts()))
                .addValue("findings", StoredJson.of(judged.findings()));
    }

    /** What some applications show by that version of their job's rubric, by their ids; those are left out that this engine did not assess by it. */
    Map<String, Judged> some(Collection<String> applications, int version, String engine) {
        Map<String, Judged> some = new TreeMap<>();
        jdbc.sql(SOME)
                .param("applications", applications.toArray(String[]::new))
                .param("version", version)
                .param("engine", engine)
                .query((row, number) -> some.put(row.getString("application"), judged(row)))
                .list();
        return some;
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                row.getString("application"),
                row.getInt("revision"),
                StoredJson.read(row.getString("verdicts"), VERDICTS),
                asOf(row),
                StoredJson.read(row.getString("findings"), FINDINGS),
                unread(row));
    }

    private static @Nullable YearMonth asOf(ResultSet row) throws SQLException {
        String month = row.getString("as_of");
        return month == null ? null : YearMonth.parse(month);
    }

    private static List<Finding.Kind> kinds(ResultSet row) throws SQLException {
        String json = row.getString("findings");
        return json == null
                ? List.of()
                : StoredJson.read(json, FINDINGS).stream().map(Finding::kind).toList();
    }

    private static List<Reading.Unreadable> unread(ResultSet row) throws SQLException {
        String json = row.getString("unread");
        return json == null ? List.of() : StoredJson.read(json, UNREAD);
    }
}
