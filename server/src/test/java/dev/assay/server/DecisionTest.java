package dev.assay.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditEntry;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people decide about applicants, and when they learn who these are. */
@ExtendWith(TestServer.class)
class DecisionTest {

    private final Company company;
    private final Member recruiter;
    private final Program program;
    private final Visit visit;
    private final String job;
    private final String application;
    private final String decisions;
    private final String candidate;

    DecisionTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        String applications = "/api/v1/jobs/" + job + "/applications";
        this.application = program.uploads(applications, "quillfeather.txt", Company.RESUME)
                .body()
                .replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        this.decisions = applications + "/" + application + "/decisions";
        this.candidate = "/jobs/" + job + "/candidates/C-001";
        program.waitsFor(job);
    }

    @Test
    void aRejectionNeedsAReasonAndARequirementThatTheJobAsks() {
        assertThat(decides("{\"from\": 0, \"stage\": \"REJECTED\"}").body()).contains("Choose a reason");
        assertThat(decides("{\"from\": 0, \"stage\": \"REJECTED\", \"reason\": \"NOT_SHOWN\"}")
                        .body())
                .contains("Name the requirement");
        assertThat(decides(
                                "{\"from\": 0, \"stage\": \"REJECTED\", \"reason\": \"NOT_SHOWN\", \"requirement\": \"R99\"}")
                        .body())
                .contains("does not ask");
        HttpResponse<String> answer = decides("""
                {"from": 0, "stage": "REJECTED", "reason": "NOT_SHOWN", "requirement": "R2", "note": "Asked twice"}
                """);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(program.gets(decisions).body())
                .contains("\"requirement\":\"R2\"", "\"by\":\"" + recruiter.email() + "\"", "\"rubricVersion\":1");
        assertThat(visit.sees(candidate).body())
                .contains("Rejected: R2, not shown, and asked for")
                .contains("Asked twice");
    }

    @Test
    void theDatabaseItselfRefusesARejectionWithoutAReason() {
        assertThatThrownBy(() -> insert("'REJECTED', null, null")).hasMessageContaining("rejection_has_a");
        assertThatThrownBy(() -> insert("'REJECTED', 'NOT_SHOWN', null"))
                .hasMessageContaining("rejection_has_a_requirement");
        assertThatThrownBy(() -> insert("'REJECTED', 'NOT_SHOWN', 'R99'")).hasMessageContaining("rubric_requirement");
    }

    private void insert(String stageReasonRequirement) throws IOException, SQLException {
        String url = company.server().database().url();
        String password = Files.readString(company.folder().resolve("secrets/database-owner"), US_ASCII);
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into decision (application, number, job, rubric_version, note, account, decided_at,"
                            + " stage, reason, requirement) values ('" + application + "', 1, '" + job + "', 1, '', '"
                            + recruiter.id() + "', now(), " + stageReasonRequirement + ")");
        }
    }

    @Test
    void ofManyDecisionsAtOnceOneIsMade() {
        List<Integer> answers = Together.run(
                50, _ -> decides("{\"from\": 0, \"stage\": \"SCREENING\"}").statusCode());

        assertThat(answers).containsOnlyOnce(201);
        assertThat(program.gets(decisions).body()).containsOnlyOnce("SCREENING");
    }

    @Test
    void whoSomeoneIsIsShownAfterTheFirstDecisionToWhoeverAsksAndThatIsLogged() {
        assertThat(visit.sends(candidate + "/identity", candidate, Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(visit.sees(candidate + "/original").statusCode()).isEqualTo(403);
        Member manager = company.hire(Role.HIRING_MANAGER);
        company.part(Jobs.class).addToTeam(recruiter, job, manager.id());

        assertThat(visit.sends(candidate + "/decisions", candidate, Map.of("from", "0", "stage", "SCREENING"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visit.sees(candidate).body()).doesNotContain("Quillfeather");
        assertThat(visit.sends(candidate + "/identity", candidate, Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(visit.sees(candidate).body()).contains("Rosalind Quillfeather", "quillfeather.txt");
        assertThat(visit.sees(candidate + "/original").body()).isEqualTo(Company.RESUME);
        assertThat(company.visit(manager).sees(candidate).body()).doesNotContain("Quillfeather");
        assertThat(company.part(AuditLog.class).before(Long.MAX_VALUE, 20))
                .extracting(AuditEntry::action)
                .contains("identity.revealed", "original.read");
    }

    @Test
    void severalAreMovedOnTheBoardTogetherOrNotAtAll() {
        program.uploads("/api/v1/jobs/" + job + "/applications", "second.txt", Company.RESUME + "second\n");
        program.waitsFor(job);
        String board = "/jobs/" + job + "/pipeline";

        assertThat(visit.sends(board, board, Map.of("chosen", "C-001.0,C-002.1", "stage", "INTERVIEW"))
                        .statusCode())
                .as("one of them was decided about otherwise")
                .isEqualTo(422);
        assertThat(program.gets(decisions).body()).isEqualTo("[]");
        assertThat(visit.sends(board, board, Map.of("chosen", "C-001.0,C-002.0", "stage", "INTERVIEW"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(visit.sees(board).body()).contains("value=\"C-001.1\"", "value=\"C-002.1\"");
        assertThat(visit.sends(board, board, Map.of("chosen", "C-001.1", "stage", "REJECTED"))
                        .body())
                .contains("Choose a reason");
    }

    private HttpResponse<String> decides(String json) {
        return program.posts(decisions, json);
    }
}
