package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all of the REST interface keeps to. */
@ExtendWith(TestServer.class)
class ApiTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final Company company;
    private final Program program;
    private final String job;
    private final String path;

    ApiTest(Company company) {
        this.company = company;
        Member recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.job = company.job(recruiter);
        this.path = "/api/v1/jobs/" + job;
    }

    @Test
    void aListComesInPartsThatLeaveNothingOutAndRepeatNothing() {
        for (int i = 1; i <= 5; i++) {
            takes("number " + i);
        }
        program.waitsFor(job);
        List<String> parts = new ArrayList<>();
        Optional<String> next = Optional.of(path + "/applications?limit=2&fields=candidate");
        while (next.isPresent()) {
            HttpResponse<String> part = program.gets(next.get());
            parts.add(part.body());
            if (parts.size() == 1) {
                takes("in between");
            }
            next = part.headers().firstValue("link").map(link -> {
                Matcher found = NEXT.matcher(link);
                assertThat(found.find()).isTrue();
                return found.group(1);
            });
        }

        assertThat(String.join("", parts))
                .isEqualTo("[{\"candidate\":\"C-001\"},{\"candidate\":\"C-002\"}]"
                        + "[{\"candidate\":\"C-003\"},{\"candidate\":\"C-004\"}]"
                        + "[{\"candidate\":\"C-005\"},{\"candidate\":\"C-006\"}]");
        assertThat(program.gets(path + "/applications?limit=0").statusCode()).isEqualTo(422);
        assertThat(program.gets(path + "/applications?after=%C3%A4").statusCode())
                .isEqualTo(422);
        assertThat(program.gets(path + "/applications?state=UNREADABLE").body()).isEqualTo("[]");
    }

    @Test
    void aShortlistComesInPartsWithTheRanksOfTheWhole() {
        List<String> skills = List.of("Java, PostgreSQL, Git", "Java, Git", "Java", "Docker", "Knitting");
        skills.forEach(each -> takes("Skills: " + each + ". Someone else " + each.length()));
        program.waitsFor(job);
        JsonNode whole = candidates(path + "/shortlist");
        List<JsonNode> parts = new ArrayList<>();
        Optional<String> next = Optional.of(path + "/shortlist?limit=2");
        while (next.isPresent()) {
            HttpResponse<String> part = program.gets(next.get());
            JsonNode read = JsonMapper.shared().readTree(part.body());
            assertThat(read.propertyNames()).contains("rubricVersion", "job", "candidates", "unreadable");
            read.path("candidates").forEach(parts::add);
            next = part.headers().firstValue("link").map(link -> {
                Matcher found = NEXT.matcher(link);
                assertThat(found.find()).isTrue();
                return found.group(1);
            });
        }

        assertThat(parts).hasSize(5).containsExactlyElementsOf(whole);
        assertThat(program.gets(path + "/shortlist?limit=201").statusCode()).isEqualTo(422);
        assertThat(program.gets(path + "/shortlist?after=eA").statusCode()).isEqualTo(422);
    }

    private JsonNode candidates(String address) {
        return JsonMapper.shared().readTree(program.gets(address).body()).path("candidates");
    }

    @Test
    void jobsAndTheLogComeInPartsToo() {
        company.job(company.administrator());
        company.job(company.administrator());
        Program administrator = company.program(company.administrator());
        for (String list : List.of("/api/v1/jobs", "/api/v1/audit")) {
            HttpResponse<String> first = administrator.gets(list + "?limit=1&fields=id");
            Matcher next = NEXT.matcher(first.headers().firstValue("link").orElseThrow());
            assertThat(next.find()).isTrue();
            assertThat(administrator.gets(next.group(1)).body())
                    .startsWith("[{\"id\":")
                    .isNotEqualTo(first.body());
        }
        assertThat(administrator
                        .gets("/api/v1/jobs?title=back-END&limit=1&fields=title")
                        .body())
                .isEqualTo("[{\"title\":\"Back-end Developer\"}]");
        assertThat(administrator
                        .gets("/api/v1/audit?action=job.opened&limit=200&fields=action")
                        .body())
                .contains("job.opened")
                .doesNotContain("account.made");
    }

    @Test
    void fieldsThatThereAreNotAreNamed() {
        assertThat(program.gets(path + "?fields=id,version").body().replaceAll("\\s", ""))
                .isEqualTo("{\"id\":\"" + job + "\",\"version\":1}");
        assertThat(program.gets(path + "?fields=email"))
                .returns(422, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("fields can name id, version"));
    }

    @Test
    void whatDidNotChangeIsNotSentAgainAndAChangeNamesWhatItChanges() {
        HttpResponse<String> job = program.gets(path);
        String tag = job.headers().firstValue("etag").orElseThrow();
        assertThat(tag).isEqualTo("\"1\"");
        HttpResponse<String> list = program.gets(path + "/rubrics");
        assertThat(program.gets(
                                path + "/rubrics",
                                "If-None-Match",
                                list.headers().firstValue("etag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);

        String change =
                "{\"reason\": \"Daily\", \"changes\": [{\"requirement\": \"R4\", \"importance\": \"REQUIRED\"}]}";
        assertThat(program.posts(path + "/rubrics", change, "If-Match", "\"7\"").statusCode())
                .isEqualTo(412);
        HttpResponse<String> changed = program.posts(path + "/rubrics", change, "If-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("etag")).contains("\"2\"");
        assertThat(program.posts(path + "/rubrics", change, "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(program.posts(path + "/rubrics", change.replace("{\"reason", "{\"from\": 1, \"reason"))
                        .statusCode())
                .as("the same without the header")
                .isEqualTo(409);
    }

    @Test
    void aRequestWithAKeyHappensOnceHoweverOftenAndAtOnceItIsSent() {
        String posting = "{\"posting\": \"" + Company.POSTING.replace("\n", "\\n") + "\"}";
        List<HttpResponse<String>> answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> program.posts("/api/v1/jobs", posting, "Idempotency-Key", "open-once")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("location"))
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.headers()
                                .firstValue("idempotency-replayed")
                                .isPresent()))
                .hasSize(7);
        assertThat(program.gets("/api/v1/jobs?fields=id").body().split("\"id\""))
                .hasSize(3);
        assertThat(program.posts("/api/v1/jobs", "{\"posting\": \"Another\"}", "Idempotency-Key", "open-once"))
                .returns(422, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("belongs to another request"));
    }

    @Test
    void whatFailedCanBeTriedAgainUnderItsKey() {
        String nothing = "{\"posting\": \"Hello.\"}";
        assertThat(program.posts("/api/v1/jobs", nothing, "Idempotency-Key", "again")
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.posts("/api/v1/jobs", nothing, "Idempotency-Key", "again")
                        .headers()
                        .firstValue("idempotency-replayed"))
                .isEmpty();
    }

    @Test
    void everyFaultIsAProblem() {
        List<HttpResponse<String>> faults = List.of(
                new Program(company.server().address(), "assay_none").gets("/api/v1/jobs"),
                program.gets("/api/v1/audit"),
                program.gets("/api/v1/nothing"),
                program.gets("/api/v1/jobs/nothing"),
                program.posts("/api/v1/jobs", "{"),
                program.posts("/api/v1/jobs/" + job, "{}"),
                program.posts(path + "/applications", "{}"),
                program.gets("/api/v1/audit?limit=many"),
                program.gets(path, "Accept", "image/png"));

        assertThat(faults.stream().map(HttpResponse::statusCode))
                .containsExactly(401, 403, 404, 404, 400, 405, 415, 400, 406);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
            assertThat(fault.body()).contains("\"status\":" + fault.statusCode(), "\"title\":\"", "\"detail\":\"");
        });
    }

    @Test
    void programsAreToldHowMuchIsLeft() {
        HttpResponse<String> answer = program.gets(path);
        assertThat(answer.headers().firstValue("ratelimit-policy")).contains("\"account\";q=3000;w=60");
        assertThat(answer.headers().firstValue("ratelimit").orElseThrow())
                .matches("\"account\";r=29[0-9]{2};t=[0-9]{1,2}");
    }

    @Test
    void aWholeJobIsExported() {
        takes("for export");
        program.uploads(path + "/applications", "broken.pdf", "%PDF-1.7 and nothing more");
        program.waitsFor(job);

        assertThat(program.gets(path + "/export", "Accept", "text/csv").body())
                .startsWith(
                        "application,candidate,state,stage,uploadedAt,rank,band,score,floor,ceiling,R1,R2,R3,R4\r\n")
                .containsPattern(
                        "C-001,READ,APPLIED,[^,]+,1,1,0\\.[0-9]+,0\\.[0-9]+,[01]\\.?[0-9]*,MET,MET,MET,MET\r\n")
                .containsPattern("C-002,UNREADABLE,APPLIED,[^,]+,,,,,,,,,\r\n");
        assertThat(program.gets(path + "/export").body())
                .contains("\"candidate\":\"C-001\"", "\"outcomes\":{\"R1\":\"MET\"")
                .doesNotContainIgnoringCase("quillfeather");
    }

    @Test
    void aTeamIsJoinedByAddress() {
        Member manager = company.hire(Role.HIRING_MANAGER);
        assertThat(program.posts(path + "/team", "{\"email\": \"" + manager.email() + "\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(program.gets(path + "/team").body()).contains(manager.email(), "HIRING_MANAGER");
        assertThat(company.program(manager).gets(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverIsTakenOffATeamSeesNothingOfTheJobAnyMoreAndTheLastOneStays() {
        Member manager = company.hire(Role.HIRING_MANAGER);
        program.posts(path + "/team", "{\"email\": \"" + manager.email() + "\"}");
        program.posts(path + "/tasks", "{\"text\": \"Call back\", \"assignee\": \"" + manager.email() + "\"}");
        Visit visit = company.visit(manager);
        assertThat(visit.sees("/account").body()).contains("<b class=\"count\">1</b>");
        String place = path + "/team/" + manager.id();

        assertThat(company.program(manager).deletes(place).statusCode()).isEqualTo(403);
        assertThat(program.deletes(place).statusCode()).isEqualTo(204);
        assertThat(program.deletes(place).statusCode()).as("gone").isEqualTo(404);
        assertThat(company.program(manager).gets(path).statusCode()).isEqualTo(404);
        assertThat(company.program(manager).gets("/api/v1/tasks").body()).isEqualTo("[]");
        assertThat(visit.sees("/account").body()).doesNotContain("class=\"count\"");
        Program administrator = company.program(company.administrator());
        assertThat(administrator
                        .gets("/api/v1/audit?action=team.left&subject=" + path.substring(path.lastIndexOf('/') + 1))
                        .body())
                .contains(manager.id().toString());
        String last = program.gets(path + "/team").body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(program.deletes(path + "/team/" + last))
                .returns(422, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).contains("Someone must stay on the job's team."));
        assertThat(program.gets(path).statusCode()).as("still on it").isEqualTo(200);
    }

    private void takes(String more) {
        assertThat(program.uploads(path + "/applications", "cv.txt", Company.RESUME + "\n" + more + "\n")
                        .statusCode())
                .isEqualTo(202);
    }
}
