package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.job.Jobs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What colleagues ask of each other: tasks, and notes that name someone. */
@ExtendWith(TestServer.class)
class TaskTest {

    private final Company company;
    private final Member recruiter;
    private final Member manager;
    private final Member interviewer;
    private final Program program;
    private final Visit visit;
    private final String job;
    private final String path;
    private final String application;
    private final String candidate;

    TaskTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.manager = company.hire(Role.HIRING_MANAGER);
        this.interviewer = company.hire(Role.INTERVIEWER);
        this.program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        company.part(Jobs.class).addToTeam(recruiter, job, manager.id());
        company.part(Jobs.class).addToTeam(recruiter, job, interviewer.id());
        this.path = "/api/v1/jobs/" + job;
        this.application = json(program.uploads(path + "/applications", "one.txt", Company.RESUME)
                        .body())
                .path("id")
                .asString();
        this.candidate = "/jobs/" + job + "/candidates/C-001";
        program.waitsFor(job);
    }

    private static String name(Member member) {
        return member.email().substring(0, member.email().indexOf('@'));
    }

    @Test
    void aNoteTellsThoseWhomItNamesAndNoOneElse() {
        Member stranger = company.hire(Role.RECRUITER);
        String text = "Ask @" + name(manager) + ". Not @" + name(stranger) + ", @" + interviewer.email() + " or me@"
                + name(recruiter);
        visit.sends(candidate + "/notes", candidate, Map.of("text", text));

        String mentions = company.program(manager).gets("/api/v1/mentions").body();
        assertThat(json(mentions).path(0).path("text").asString()).isEqualTo(text);
        assertThat(json(mentions).path(0).path("candidate").asString()).isEqualTo("C-001");
        for (Member other : new Member[] {stranger, interviewer, recruiter}) {
            assertThat(company.program(other).gets("/api/v1/mentions").body())
                    .as(other.role().name())
                    .isEqualTo("[]");
        }
        Visit managers = company.visit(manager);
        assertThat(managers.sees("/jobs").body()).contains("<b class=\"count\">1</b>");
        assertThat(managers.sees("/for-you").body()).contains("C-001 for Back-end Developer");
        managers.sends(candidate + "/notes/1/seen", "/for-you", Map.of());
        assertThat(managers.sees("/jobs").body()).doesNotContain("class=\"count\"");
        assertThat(json(company.program(manager).gets("/api/v1/mentions").body())
                        .path(0)
                        .path("seen")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aTaskWaitsForWhoeverIsToDoIt() {
        visit.sends(
                "/jobs/" + job + "/tasks",
                candidate,
                Map.of(
                        "candidate",
                        "C-001",
                        "text",
                        "Read the <b>code</b>\r\nthey sent",
                        "assignee",
                        manager.email(),
                        "due",
                        "2024-02-29"));

        assertThat(visit.sees(candidate).body()).contains("Read the &lt;b&gt;code&lt;/b&gt; they sent", "overdue: ");
        Program managers = company.program(manager);
        JsonNode task = json(managers.gets("/api/v1/tasks").body()).path(0);
        assertThat(task.path("due").asString()).isEqualTo("2024-02-29");
        assertThat(task.path("candidate").asString()).isEqualTo("C-001");
        assertThat(program.gets("/api/v1/tasks").body()).isEqualTo("[]");
        Visit visits = company.visit(manager);
        assertThat(visits.sees("/for-you").body()).contains("asked by " + recruiter.email());
        String address = "/jobs/" + job + "/tasks/" + task.path("id").asString();
        assertThat(visits.sends(address, "/for-you", Map.of("done", "true"))
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/for-you"));

        assertThat(managers.gets("/api/v1/tasks").body()).isEqualTo("[]");
        assertThat(program.gets(path + "/tasks").body()).contains("\"doneBy\":\"" + manager.email() + "\"");
        assertThat(program.posts("/api/v1" + address, "{\"done\": false}").body())
                .contains("\"doneAt\":null");
        assertThat(company.program(company.administrator())
                        .gets("/api/v1/audit?subject=" + task.path("id").asString())
                        .body())
                .contains("task.made", "task.done", "task.opened")
                .doesNotContain("code");
    }

    @Test
    void aTaskAboutTheJobIsForAnyoneOfTheTeam() {
        String made = program.posts(
                        path + "/tasks", "{\"text\": \"Find a room\", \"assignee\": \"" + interviewer.email() + "\"}")
                .body();
        Program interviewers = company.program(interviewer);

        assertThat(interviewers.gets("/api/v1/tasks").body()).contains("Find a room");
        assertThat(visit.sees("/jobs/" + job + "/pipeline").body()).contains("Find a room");
        assertThat(interviewers
                        .posts(path + "/tasks/" + json(made).path("id").asString(), "{\"done\": true}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anInterviewerMarksNoOneElsesTask() {
        String made =
                program.posts(path + "/tasks", "{\"text\": \"Find a room\"}").body();

        assertThat(company.program(interviewer)
                        .posts(path + "/tasks/" + json(made).path("id").asString(), "{\"done\": true}")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  | self     | 2026-05-01 ",
                "x | stranger | 2026-05-01 ",
                "x | interviewer | 2026-05-01 ",
                "x | self     | 2026-02-30 ",
                "x | self     | +99999-01-01 ",
                "x | self     | tomorrow "
            })
    void whatCannotBeDoneIsRefused(String text, String who, String due) {
        String assignee = switch (who) {
            case "stranger" -> company.hire(Role.RECRUITER).email();
            case "interviewer" -> interviewer.email(); // who may not see candidates
            default -> recruiter.email();
        };
        assertThat(program.posts(
                                path + "/tasks",
                                "{\"application\": \"" + application + "\", \"text\": \"" + (text == null ? "" : text)
                                        + "\", \"assignee\": \"" + assignee + "\", \"due\": \"" + due + "\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
