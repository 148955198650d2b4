package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.job.Jobs;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people and programs do with jobs, applications and shortlists, on a real server and database. */
@ExtendWith(TestServer.class)
class WorkTest {

    private final Company company;
    private final Member recruiter;
    private final Program program;
    private final String job;
    private final String path;

    WorkTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.job = company.job(recruiter);
        this.path = "/api/v1/jobs/" + job;
    }

    @Test
    void aPostingBecomesRequirements() {
        assertThat(program.gets(path).body())
                .contains("\"version\" : 1")
                .contains("\"importance\" : \"REQUIRED\"")
                .contains("\"label\" : \"PostgreSQL\"");
    }

    @Test
    void aPostingThatAsksNothingIsRefusedWithAReason() {
        HttpResponse<String> answer = program.posts("/api/v1/jobs", "{\"posting\": \"Hello.\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("No requirements found");
    }

    @Test
    void aChangeMakesANewVersionAndKeepsTheOld() {
        HttpResponse<String> answer = program.posts(path + "/rubrics", """
                {"from": 1, "reason": "The team uses containers daily",
                 "changes": [{"requirement": "R4", "importance": "REQUIRED"}, {"requirement": "R3"}]}
                """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\" : 2").doesNotContain("\"id\" : \"R3\"");
        assertThat(program.gets(path + "/rubrics/1").body()).contains("\"id\" : \"R3\"");
        assertThat(program.gets(path + "/rubrics").body()).contains("The team uses containers daily");
    }

    @Test
    void whatIsMergedOrSplitIsJudgedAnewAndOldVersionsStay() {
        program.uploads(path + "/applications", "rosalind.txt", Company.RESUME);
        program.waitsFor(job);
        String before = program.gets(path + "/rubrics/1").body();
        HttpResponse<String> answer = program.posts(path + "/rubrics", """
                {"from": 1, "reason": "Either serves", "merges": [{"requirements": ["R3", "R4"]}], "splits": ["R2"]}
                """);
        program.waitsFor(job);

        assertThat(answer.body())
                .contains("\"version\" : 2", "\"id\" : \"R5\"", "\"id\" : \"R6\"", "\"id\" : \"R7\"")
                .doesNotContain("\"id\" : \"R2\"", "\"id\" : \"R3\"", "\"id\" : \"R4\"");
        assertThat(program.gets(path + "/shortlist").body())
                .contains("\"requirement\" : \"R5\"", "\"requirement\" : \"R7\"")
                .doesNotContain("\"requirement\" : \"R2\"");
        assertThat(program.gets(path + "/rubrics/1").body()).isEqualTo(before);
        assertThat(company.visit(recruiter).sees("/jobs/" + job).body())
                .as("both places of what became one lead to it")
                .containsOnlyOnce("id=\"p-R7\"")
                .containsPattern("(?s)href=\"#R7\".*href=\"#R7\"");
    }

    @Test
    void nothingIsMissingInWhatIsSent() {
        for (String list : List.of("changes", "merges", "splits", "additions")) {
            HttpResponse<String> answer =
                    program.posts(path + "/rubrics", "{\"from\": 1, \"reason\": \"Why\", \"" + list + "\": [null]}");

            assertThat(answer.statusCode()).as(list).isEqualTo(422);
            assertThat(answer.body()).contains("holds a null");
        }
    }

    @Test
    void whatIsWrongWithinAPartIsSaidToo() {
        Map.of(
                        "\"merges\": [{\"requirements\": [\"R1\", null]}]", "holds a null",
                        "\"merges\": [{\"requirements\": [\"R1\"]}]", "Name two requirements or more",
                        "\"additions\": [{\"text\": \" \"}]", "Say what is asked beyond the posting")
                .forEach((part, said) -> {
                    HttpResponse<String> answer =
                            program.posts(path + "/rubrics", "{\"from\": 1, \"reason\": \"Why\", " + part + "}");

                    assertThat(answer.statusCode()).as(part).isEqualTo(422);
                    assertThat(answer.body()).contains(said);
                });
    }

    @Test
    void whatTheTeamAddsIsReadLikeThePostingAndQuotedBelowIt() {
        HttpResponse<String> answer = program.posts(path + "/rubrics", """
                {"from": 1, "reason": "The team runs on it", "changes": [{"requirement": "R4"}],
                 "additions": [{"text": "Experience with Apache Kafka or RabbitMQ", "importance": "PREFERRED"}]}
                """);
        program.posts(path + "/rubrics", """
                {"from": 2, "reason": "Asked twice", "changes": [{"requirement": "R5"}],
                 "additions": [{"text": "Three years of Linux"}]}
                """);

        assertThat(answer.body())
                .contains("\"id\" : \"R5\"", "\"text\" : \"Experience with Apache Kafka or RabbitMQ\"")
                .contains("\"label\" : \"Apache Kafka\"", "\"text\" : \"RabbitMQ\"");
        assertThat(program.gets(path).body())
                .as("an id is never used again, and what was added stays where it was")
                .contains("\"id\" : \"R6\"", "\"text\" : \"Linux\"", "\"min\" : 3")
                .doesNotContain("\"id\" : \"R5\"");
        assertThat(company.visit(recruiter).sees("/jobs/" + job).body()).contains("Added by the team", "id=\"p-R6\"");
        program.uploads(path + "/applications", "kafka.txt", Company.RESUME.replace("Git and", "Git on Linux and"));
        program.waitsFor(job);
        assertThat(program.gets(path + "/shortlist").body()).contains("\"requirement\" : \"R6\"");
    }

    @Test
    void whatThePostingCouldSayBetterIsRemarkedOnAndChangesNothing() {
        String posting =
                Company.POSTING.replace("2+ years of experience with Java or Python", "10+ years of Kotlin, rockstar");
        String other = company.part(Jobs.class).open(recruiter, posting).id();

        assertThat(program.gets("/api/v1/jobs/" + other + "/remarks").body())
                .contains("\"rule\":\"many-years\"", "\"quote\":\"rockstar\"", "\"source\":\"");
        assertThat(program.gets("/api/v1/jobs/" + other).body()).contains("\"version\" : 1", "\"min\" : 10");
        assertThat(program.gets(path + "/remarks").body()).isEqualTo("[]");
    }

    @Test
    void whatNoConceptNamesCanBeAskedToo() {
        HttpResponse<String> answer = program.posts(path + "/rubrics", """
                {"from": 1, "reason": "Nights on call", "additions": [{"text": "Keeps a cool head"}]}
                """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\" : 2", "Keeps a cool head");
    }

    @Test
    void ofTwoChangesAtOnceOneWins() {
        String change = """
                {"from": 1, "reason": "At once", "changes": [{"requirement": "R4", "importance": "OPTIONAL"}]}
                """;
        List<Integer> answers =
                Together.run(50, _ -> program.posts(path + "/rubrics", change).statusCode());

        assertThat(answers.stream().sorted()).first().isEqualTo(200);
        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void anApplicationIsReadInTheBackgroundAndQuoted() {
        assertThat(program.uploads(path + "/applications", "rosalind.txt", Company.RESUME)
                        .statusCode())
                .isEqualTo(202);
        program.waitsFor(job);

        assertThat(program.gets(path + "/shortlist").body())
                .contains("\"candidate\" : \"C-001\"")
                .contains("\"outcome\" : \"MET\"")
                .contains("\"source\" : \"résumé.txt\"");
    }

    @Test
    void whoSomeoneIsStaysHidden() {
        program.uploads(path + "/applications", "rosalind quillfeather.txt", Company.RESUME);
        program.waitsFor(job);
        Visit visit = company.visit(recruiter);

        for (String page : List.of("applications", "shortlist", "candidates/C-001")) {
            assertThat(visit.sees("/jobs/" + job + "/" + page).body())
                    .contains("C-001")
                    .doesNotContainIgnoringCase("quillfeather");
        }
        assertThat(program.gets(path + "/shortlist").body()).doesNotContainIgnoringCase("quillfeather");
    }

    @Test
    void theSameContentIsTakenOnceHoweverManySendIt() {
        List<Integer> answers = Together.run(
                50,
                number -> program.uploads(path + "/applications", number + ".txt", Company.RESUME)
                        .statusCode());

        assertThat(answers).containsOnlyOnce(202);
    }

    @Test
    void aFileThatCannotBeReadIsListedWithWhatToDo() {
        program.uploads(path + "/applications", "broken.pdf", "%PDF-1.7 and nothing more");

        assertThat(program.waitsFor(job)).contains("UNREADABLE").contains("ask for the file again");
    }

    @Test
    void whatAnApplicantWritesIsTextOnEveryPage() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        program.uploads(path + "/applications", attack + ".txt", Company.RESUME + attack);
        program.waitsFor(job);
        Visit visit = company.visit(recruiter);

        for (String page : List.of("applications", "shortlist", "candidates/C-001")) {
            assertThat(visit.sees("/jobs/" + job + "/" + page).body())
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void theInterfaceIsDescribed() {
        assertThat(program.gets("/api/v1/openapi").body())
                .contains("\"openapi\":\"3.1.")
                .contains("/api/v1/jobs/{job}/shortlist");
    }
}
