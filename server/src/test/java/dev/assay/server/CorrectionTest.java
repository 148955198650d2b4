package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.audit.AuditEntry;
import dev.assay.server.audit.AuditLog;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People correct what was read, and verdicts follow. */
@ExtendWith(TestServer.class)
class CorrectionTest {

    private static final String SHORTER = """
            {"from": 0, "fact": "employment-1", "start": "2019-03", "end": "2020-02", "reason": "%s"}
            """.formatted("It ended in February, she says");

    private final Company company;
    private final Program program;
    private final Visit visit;
    private final String shortlist;
    private final String one;
    private final String candidate;

    CorrectionTest(Company company) {
        this.company = company;
        Member recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        String job = company.job(recruiter);
        String path = "/api/v1/jobs/" + job;
        this.shortlist = path + "/shortlist";
        this.one = path + "/applications/"
                + program.uploads(path + "/applications", "quillfeather.txt", Company.RESUME)
                        .body()
                        .replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        this.candidate = "/jobs/" + job + "/candidates/C-001";
        program.waitsFor(job);
    }

    @Test
    void theVerdictFollowsACorrectionAndSaysSo() {
        assertThat(program.gets(shortlist).body()).contains("Java: 5 years 4 months shown, 2 years asked.");
        assertThat(program.gets(one + "/facts").body())
                .contains("\"id\":\"employment-1\"", "\"holds\":\"2019-03 to 2024-06\"")
                .doesNotContainIgnoringCase("quillfeather");

        HttpResponse<String> answer = program.posts(one + "/corrections", SHORTER);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(program.gets(shortlist).body())
                .contains("Java: 1 year shown, 2 years asked.")
                .contains("\"corrected\" : \"dates 2019-03 to 2020-02, read as 2019-03 to 2024-06\"");
        assertThat(visit.sees(candidate).body())
                .contains("corrected by a person: dates 2019-03 to 2020-02, read as 2019-03 to 2024-06");
        assertThat(program.gets(one + "/corrections").body()).contains("It ended in February, she says");
        assertThat(company.part(AuditLog.class).before(Long.MAX_VALUE, 20).stream()
                        .filter(entry -> entry.action().equals("fact.corrected"))
                        .map(AuditEntry::detail))
                .contains("correction 1");
    }

    @Test
    void whatSomeoneDecidedOnReplaysAsItWas() {
        program.posts(one + "/decisions", "{\"from\": 0, \"stage\": \"SCREENING\"}");
        String seen = program.gets(one + "/decisions/1/assessment").body();
        program.posts(one + "/corrections", SHORTER);
        program.posts(one + "/decisions", "{\"from\": 1, \"stage\": \"INTERVIEW\"}");

        assertThat(program.gets(one + "/decisions/1/assessment").body())
                .isEqualTo(seen)
                .contains("5 years 4 months");
        assertThat(program.gets(one + "/decisions/2/assessment").body()).contains("Java: 1 year shown");
        assertThat(program.gets(one + "/decisions").body()).contains("\"corrections\":0", "\"corrections\":1");
    }

    @Test
    void onThePageAWordIsSaidToMeanNoSkill() {
        String document = candidate + "/documents/1";
        HttpResponse<String> answer = visit.sends(
                document + "/corrections",
                document,
                Map.of("from", "0", "fact", "skill-docker", "means", "", "reason", "The docks of the harbour"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(visit.sees(document).body())
                .contains("Corrected: not the skill Docker as which it was read", "The docks of the harbour")
                .doesNotContain("C-001-R4\"");
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        for (String[] wrong : List.of(
                new String[] {"\"fact\": \"employment-1\", \"start\": \"2020\", \"end\": \"2019\"", "cannot end before"
                },
                new String[] {"\"fact\": \"employment-1\", \"start\": \"March\"", "Write dates as"},
                new String[] {"\"fact\": \"employment-9\"", "Nothing of that id"},
                new String[] {"\"fact\": \"skill-java\", \"means\": \"Flubber\"", "No skill of that name"})) {
            HttpResponse<String> answer =
                    program.posts(one + "/corrections", "{\"from\": 0, \"reason\": \"x\", " + wrong[0] + "}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(wrong[1]);
        }
        assertThat(program.posts(one + "/corrections", "{\"from\": 0, \"fact\": \"employment-1\"}")
                        .body())
                .contains("Say why");
    }

    @Test
    void ofManyWhoCorrectAtOnceOneWins() {
        assertThat(Together.run(
                        20, _ -> program.posts(one + "/corrections", SHORTER).statusCode()))
                .containsOnlyOnce(201);
    }
}
