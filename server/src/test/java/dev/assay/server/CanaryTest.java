package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One applicant whose name, address and number stand nowhere else goes through everything, well and badly. No log may tell. */
class CanaryTest {

    private static final List<String> CANARIES =
            List.of("quorvantha", "blythewhistle", "qblyth@canary.example", "0151-77421900");
    private static final String RESUME = Company.RESUME
            .replace("Rosalind Quillfeather", "Quorvantha Blythewhistle\n+49 0151-77421900")
            .replace("rosalind.quillfeather@example.org", "qblyth@canary.example");
    private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([^\"]+)\"");

    private final Path folder = TestServer.folder();
    private final Path data = folder.resolve("data");
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void removesTheFolder() {
        TestServer.remove(folder);
    }

    @Test
    void noLogNoFigureAndNoErrorTellsWhoApplied() throws IOException {
        try (ServerProcess server = ServerProcess.start(data)) {
            server.withAdministrator();
            Program program = server.program();
            String job = id(
                    program.posts("/api/v1/jobs", "{\"posting\": \"" + Company.POSTING.replace("\n", "\\n") + "\"}"));
            String path = "/api/v1/jobs/" + job;
            goesWell(server, program, path, job);
            isTold(server, program, job);
            isSpokenOf(server, program, path, job);
            goesBadly(server, program, path);
            told.add(program.gets("/actuator/prometheus").body());
            told.add(program.gets("/api/v1/audit").body());
            assertThat(server.end()).isIn(0, 143);
            told.add(server.log());
        }
        told.add(Files.readString(data.resolve("database/database.log")));

        assertThat(told).hasSizeGreaterThan(12);
        assertThat(told.getLast()).as("the log of the database").isNotEmpty();
        for (String canary : CANARIES) {
            assertThat(told.stream()
                            .filter(text -> text.toLowerCase(Locale.ROOT).contains(canary)))
                    .as(canary)
                    .isEmpty();
        }
    }

    private void goesWell(ServerProcess server, Program program, String path, String job) {
        program.uploads(path + "/applications", "Quorvantha Blythewhistle.txt", RESUME);
        assertThat(program.waitsFor(job)).contains("READ");
        told.add(program.gets(path + "/applications").body());
        told.add(program.gets(path + "/shortlist").body());
        Visit visit = server.visit();
        visit.sends(
                "/jobs/" + job + "/candidates/C-001/decisions",
                "/account",
                Map.of(
                        "from",
                        "0",
                        "stage",
                        "SCREENING",
                        "note",
                        "Quorvantha Blythewhistle was called at 0151-77421900"));
        visit.sends("/jobs/" + job + "/candidates/C-001/identity", "/account", Map.of());
        assertThat(visit.sees("/jobs/" + job + "/candidates/C-001").body())
                .as("the applicant is really there")
                .contains("Quorvantha Blythewhistle");
        visit.sees("/jobs/" + job + "/candidates/C-001/original");
    }

    /** The applicant applies themselves, and is told what was decided; no mail server is named, so that all is kept. */
    private void isTold(ServerProcess server, Program program, String job) {
        Visit visit = server.visit();
        Applicant.publish(visit, job);
        new Applicant(new Visit(server.address()))
                .applies(job, RESUME + "again", Map.of("email", "qblyth@canary.example"));
        program.waitsFor(job);
        String candidate = "/jobs/" + job + "/candidates/C-002";
        visit.sends(candidate + "/decisions", "/account", Map.of("from", "0", "stage", "INTERVIEW"));
        visit.sends(
                candidate + "/letter",
                "/account",
                Map.of("decision", "1", "text", "Good day, Quorvantha Blythewhistle"));
        String mails = visit.sees("/mail").body();
        assertThat(mails).contains("nothing leaves this machine", "kept here").doesNotContain("qblyth");
        Matcher mail = Pattern.compile("/mail/[\\w-]+").matcher(mails);
        assertThat(mail.find()).isTrue();
        assertThat(visit.sees(mail.group()).body()).contains("Quorvantha Blythewhistle");
        assertThat(visit.sees(mail.group() + "/message.eml").body()).contains("qblyth@canary.example");
        assertThat(visit.sends(mail.group() + "/sendings", "/account", Map.of()).statusCode())
                .isEqualTo(422);
        told.add(program.gets("/api/v1/mails").body());
        visit.sends("/people", "/people", Map.of("email", "qblyth@canary.example", "password", "", "role", "AUDITOR"));
    }

    /** Colleagues write of the applicant to each other, and the applicant is kept for other roles. */
    private void isSpokenOf(ServerProcess server, Program program, String path, String job) {
        String bad = "Quorvantha Blythewhistle qblyth@canary.example 0151-77421900";
        Visit visit = server.visit();
        visit.sends("/jobs/" + job + "/candidates/C-001/notes", "/account", Map.of("text", "@ada " + bad));
        visit.sends("/jobs/" + job + "/tasks", "/account", Map.of("candidate", "C-001", "text", "Call " + bad));
        assertThat(visit.sees("/for-you").body()).contains("Call " + bad);
        fails(program.posts(path + "/tasks", "{\"text\": \"x\", \"assignee\": \"" + bad + "\"}"));
        fails(program.posts(path + "/tasks", "{\"text\": \"x\", \"due\": \"" + bad + "\"}"));
        new Applicant(new Visit(server.address()))
                .applies(
                        job,
                        RESUME + "pooled",
                        Map.of("email", "qblyth@canary.example", "keep", "true", "months", "6"));
        program.waitsFor(job);
        assertThat(program.gets("/api/v1/pool").body()).contains("C-003");
        told.add(program.gets("/api/v1/pool").body());
        told.add(visit.sees("/pool").body());
        told.add(visit.sees("/search?in=POOL&way=WORDS&q=booking").body());
        visit.sends("/careers/application/erasure", "/account", Map.of("code", bad));
    }

    private void goesBadly(ServerProcess server, Program program, String path) {
        String bad = "Quorvantha Blythewhistle qblyth@canary.example 0151-77421900";
        fails(program.posts("/api/v1/jobs", "{\"posting\": " + bad));
        fails(program.posts("/api/v1/jobs", "{\"posting\": \"" + bad + "\"}"));
        fails(program.posts(path + "/rubrics", "{\"from\": \"" + bad + "\"}"));
        fails(program.posts(
                path + "/rubrics",
                "{\"from\": 1, \"reason\": \"x\", \"changes\": [{\"requirement\": \"R1\"," + " \"importance\": \"" + bad
                        + "\"}]}"));
        fails(program.gets("/api/v1/jobs/" + bad.replace(" ", "%20")));
        fails(program.gets("/api/v1/audit?limit=" + bad.replace(" ", "%20")));
        fails(program.gets("/api/v1/" + bad.replace(" ", "%20")));
        fails(program.uploads(path + "/applications", bad, RESUME));
        Visit stranger = new Visit(server.address());
        stranger.sends("/login", "/login", Map.of("email", "qblyth@canary.example", "password", bad));
        stranger.sees("/" + bad.replace(" ", "%20"));
        stranger.sees("/setup?code=" + bad.replace(" ", "%20"));
        Visit visit = server.visit();
        visit.sends("/people", "/account", Map.of("email", "qblyth@canary.example", "password", "x", "role", bad));
        visit.sends(
                "/people",
                "/account",
                Map.of("email", "qblyth@canary.example", "password", Company.PASSWORD, "role", "AUDITOR"));
        visit.sends(
                "/people",
                "/account",
                Map.of("email", "QBLYTH@canary.example", "password", Company.PASSWORD, "role", "AUDITOR"));
    }

    private void fails(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        told.add(answer.body());
    }

    private static String id(HttpResponse<String> answer) {
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }
}
