package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches over all candidates, on a real database. */
@ExtendWith(TestServer.class)
class SearchTest {

    private final Company company;
    private final Visit visit;

    SearchTest(Company company) {
        this.company = company;
        Member recruiter = company.hire(Role.RECRUITER);
        Program program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        String job = company.job(recruiter);
        String applications = "/api/v1/jobs/" + job + "/applications";
        program.uploads(applications, "a.txt", Company.RESUME);
        program.uploads(
                applications,
                "b.txt",
                """
            Malik Owl

            Experience
            Developer, Heath Works, January 2023 - June 2024
            - Kept the counters in MongoDB and wrote the importer in Java.
            """ + "- Did what else had to be done, day by day.\n".repeat(30)
                        + "- Replaced the dying relays of a mill.\n");
        program.waitsFor(job);
    }

    @Test
    void wordsAreFoundAndMarked() {
        assertThat(found("WORDS", "\"booking service\""))
                .contains("1 candidate", "<mark>booking</mark>", "C-001")
                .doesNotContain("C-002");
    }

    @Test
    void wordsFarFromEachOtherAreMarked() {
        assertThat(found("WORDS", "counter relay"))
                .contains("1 candidate", "<mark>counters</mark>", "<mark>relays</mark>", " … ");
    }

    @Test
    void aWordThatDoesNotBeginLikeItsStemIsMarked() {
        assertThat(found("WORDS", "die")).contains("1 candidate", "<mark>dying</mark>");
    }

    @Test
    void namesAndAddressesCannotBeSearchedFor() {
        assertThat(found("WORDS", "Quillfeather")).contains("No one is found").doesNotContain("C-001");
        assertThat(found("WORDS", "rosalind.quillfeather@example.org")).contains("No one is found");
    }

    @Test
    void candidatesAreFoundByRequirement() {
        assertThat(found("SHOWN", "≥ 3 years Java")).contains("C-001").doesNotContain("C-002");
        assertThat(found("SHOWN", "1 year of Java and any NoSQL database"))
                .contains("C-002", "NoSQL")
                .doesNotContain("C-001");
        assertThat(found("SHOWN", "3 years of Java and Docker"))
                .as("years are asked of what they stand with")
                .contains("C-001", ">Java, 5 years<");
    }

    @Test
    void aConceptIsFoundByWhatImpliesIt() {
        assertThat(found("SHOWN", "relational databases")).contains("C-001").doesNotContain("C-002");
    }

    @Test
    void whoIsNotOnTheTeamFindsNoOne() {
        Visit other = company.visit(company.hire(Role.RECRUITER));

        assertThat(other.sees("/search?way=WORDS&q=booking").body()).contains("No one is found");
        assertThat(other.sees("/search?way=SHOWN&q=Java").body()).contains("No one is found");
    }

    @Test
    void aSearchIsKeptAndForgotten() {
        visit.sends("/search", "/search", Map.of("q", "3 years of Java & more", "way", "SHOWN"));
        assertThat(visit.sees("/search").body())
                .contains("Kept searches", "/search?way=SHOWN&amp;q=3%20years%20of%20Java%20%26%20more");
        visit.sends("/search", "/search", Map.of("q", "3 years of Java & more", "way", "SHOWN", "answer", "forget"));
        assertThat(visit.sees("/search").body()).doesNotContain("Kept searches");
    }

    @Test
    void bothWaysGoThroughTheirIndexes() throws IOException, SQLException {
        String url = company.server().database().url();
        String password = Files.readString(company.folder().resolve("secrets/database-owner"), US_ASCII);
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                create temp table extra as select 'x' || n as id, (select id from job limit 1) as job, 100000 + n as number
                from generate_series(1, 4000) n
                """);
            statement.execute("""
                insert into application (id, job, number, state, file_name, sha256, bytes, uploaded_at, material, revision)
                select id, job, number, 'READ', 'x', encode(sha256(id::bytea), 'hex'), 1, now(), '{}', 1 from extra
                """);
            statement.execute("""
                insert into application_text (application, text) select id, 'word' || number || ' plain text' from extra
                """);
            statement.execute("""
                insert into application_concept select id, 'c' || (number % 400), number % 90, true from extra
                """);
            statement.execute("analyze application_text, application_concept, application");

            assertThat(plan(
                            statement,
                            "select application from application_text"
                                    + " where words @@ websearch_to_tsquery('english', 'word100007')"))
                    .contains("application_text_words");
            assertThat(plan(
                            statement,
                            "select application, max(months) from application_concept"
                                    + " where concept = any('{c7}'::text[]) and months >= 36 group by application"))
                    .contains("application_concept_concept");
            connection.rollback();
        }
    }

    private static String plan(Statement statement, String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("explain " + query)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private String found(String way, String query) {
        return visit.sees("/search?way=" + way + "&q=" + URLEncoder.encode(query, UTF_8))
                .body();
    }
}
