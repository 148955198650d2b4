package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.assessment.HotStatements;
import dev.assay.server.search.SearchStatements;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A job with many candidates: its pages are short, and what they ask of the database goes by indexes. */
@ExtendWith(TestServer.class)
class HotQueriesTest {

    private static final int MANY = 120;
    private static final int ELSEWHERE = 8000;
    private static final Pattern NAME = Pattern.compile("aria-label=\"Compare (C-[0-9]+)\"");
    private final Visit visit;
    private final String job;
    private final String other;
    private final SingleConnectionDataSource source;
    private final JdbcTemplate owner;

    HotQueriesTest(Company company) throws IOException {
        Member recruiter = company.hire(Role.RECRUITER);
        Program program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        this.other = company.job(company.hire(Role.RECRUITER));
        program.uploads("/api/v1/jobs/" + job + "/applications", "cv.txt", Company.RESUME);
        program.waitsFor(job);
        String url = company.server().database().url();
        String password = Files.readString(company.folder().resolve("secrets/database-owner"), US_ASCII);
        this.source = new SingleConnectionDataSource(url, "postgres", password, true);
        this.owner = new JdbcTemplate(source);
    }

    /** Copies of the one that was read, as the server keeps it. */
    @BeforeEach
    void manyApply() {
        owner.execute("create temp table first as select * from application where job = '" + job + "'");
        owner.execute("create temp table copy as select 'hot-' || n as id, n as number, case when n <= " + MANY
                + " then '" + job + "' else '" + other + "' end as job from generate_series(2, " + (MANY + ELSEWHERE)
                + ") n");
        owner.execute("""
            insert into application (id, job, number, state, file_name, sha256, bytes, uploaded_at, material, revision)
            select c.id, c.job, c.number, f.state, f.file_name, encode(sha256(c.id::bytea), 'hex'), f.bytes, f.uploaded_at,
              f.material, f.revision from copy c, first f
            """);
        owner.execute("""
            insert into assessment (application, engine, rubric_version, revision, marks, as_of, verdicts, findings)
            select c.id, k.engine, k.rubric_version, k.revision, k.marks, k.as_of, k.verdicts, k.findings
            from copy c, first f join assessment k on k.application = f.id
            """);
        owner.execute("""
            insert into application_text (application, text)
            select c.id, t.text || ' rareword' || (c.number % 500) from copy c, first f
            join application_text t on t.application = f.id
            """);
        owner.execute("""
            insert into application_concept (application, concept, months, named)
            select id, 'rare-' || (number % 500), 12, true from copy
            """);
        owner.execute("analyze application, assessment, application_text, application_concept");
    }

    @AfterEach
    void theyGo() {
        for (String table : List.of("assessment", "application_text", "application_concept")) {
            owner.execute("delete from " + table + " where application in (select id from copy)");
        }
        owner.execute("delete from application where id in (select id from copy)");
        source.destroy();
    }

    @Test
    void pagesOfALongShortlistAreShort() {
        String first = visit.sees("/jobs/" + job + "/shortlist").body();
        String last = visit.sees("/jobs/" + job + "/shortlist?page=3").body();

        assertThat(names(first)).hasSize(50).startsWith("C-001");
        assertThat(first).contains(MANY + " candidates", "Candidates 1 to 50 of " + MANY, "rel=\"next\"");
        assertThat(names(last)).hasSize(MANY - 100).doesNotContainAnyElementsOf(names(first));
        assertThat(last).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(names(visit.sees("/jobs/" + job + "/shortlist?requirement=R1&shows=CLAIMED&stage=APPLIED&page=99")
                        .body()))
                .containsExactlyElementsOf(names(last));
        assertThat(visit.sees("/jobs/" + job + "/candidates/C-110").body()).contains("C-110");
    }

    @Test
    void noTableIsReadFromEndToEndForThem() {
        assertThat(plan(HotStatements.ofJob(), Map.of("job", job, "version", 1, "engine", "x")))
                .doesNotContain("Seq Scan");
        assertThat(plan(
                        HotStatements.some(),
                        Map.of("applications", new String[] {"hot-2", "hot-3"}, "version", 1, "engine", "x")))
                .contains("assessment_pkey");
        assertThat(plan(
                        "select count(*) filter (where state = 'READ'), sum(revision) from application where job = :job",
                        Map.of("job", job)))
                .contains("Index");
        Map<String, Object> viewer = Map.of("seesAll", true, "seenBy", UUID.randomUUID());
        Map<String, Object> words = new TreeMap<>(viewer);
        words.put("query", "rareword7");
        assertThat(plan(SearchStatements.inWords(), words)).contains("application_text_words");
        words.put("query", "booking service");
        assertThat(planOfWords(words))
                .as("all wrote it")
                .contains("application_text_words")
                .doesNotContain("Seq Scan on application");
        Map<String, Object> shown = new TreeMap<>(viewer);
        shown.putAll(Map.of(
                "concepts0",
                new String[] {"rare-7"},
                "months0",
                1,
                "concepts1",
                new String[] {"rare-8"},
                "months1",
                1));
        shown.put("most", 1000);
        assertThat(plan(SearchStatements.showing(), shown)).contains("application_concept_concept");
    }

    private String planOfWords(Map<String, ?> parameters) {
        owner.execute("begin");
        owner.execute(SearchStatements.byIndex());
        String plan = plan(SearchStatements.inWords(), parameters);
        owner.execute("commit");
        return plan;
    }

    private String plan(String query, Map<String, ?> parameters) {
        return String.join(
                "\n", new NamedParameterJdbcTemplate(owner).queryForList("explain " + query, parameters, String.class));
    }

    private static List<String> names(String page) {
        return NAME.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(found -> NAME.matcher(found).replaceFirst("$1"))
                .toList();
    }
}
