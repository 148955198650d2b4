package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.pool.Pool;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applicants who are kept for other roles. */
@ExtendWith(TestServer.class)
class PoolTest {

    private static final Pattern LINK = Pattern.compile("(/careers/application\\?code=)([\\w-]+)");

    private final Company company;
    private final Member recruiter;
    private final Member other;
    private final Program program;
    private final Program others;
    private final String job;

    PoolTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.other = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.others = company.program(other);
        this.job = company.job(recruiter);
        Applicant.publish(company.visit(recruiter), job);
    }

    /** Someone applies and agrees to be kept; the answer is the application's id. */
    private String agrees(String email) {
        HttpResponse<String> answer = Applicant.of(company)
                .applies(
                        job,
                        Company.RESUME + "Elixir, COBOL\n" + email,
                        Map.of("email", email, "keep", "true", "months", "12"));
        assertThat(answer.statusCode()).isEqualTo(302);
        program.waitsFor(job);
        JsonNode all =
                json(program.gets("/api/v1/jobs/" + job + "/applications").body());
        return all.path(all.size() - 1).path("id").asString();
    }

    private void merges(String stays, String gone) {
        String page = "/jobs/" + job + "/duplicates";
        company.visit(recruiter).sends(page, page, Map.of("one", stays, "other", gone, "answer", "merge"));
        program.waitsFor(job);
    }

    private String consentLink(String email) throws InterruptedException {
        String mail = company.mailbox().next(email).text();
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        return link.group();
    }

    @Test
    void noOneIsKeptWhoDidNotTickIt() {
        assertThat(company.visit().sees("/careers/" + job).body()).doesNotContain("checked");
        Applicant.of(company)
                .applies(job, Company.RESUME + "unticked", Map.of("email", "unticked@example.org", "months", "12"));
        program.waitsFor(job);
        String application = json(program.gets("/api/v1/jobs/" + job + "/applications")
                        .body())
                .path(0)
                .path("id")
                .asString();

        assertThat(others.gets("/api/v1/pool/" + application).statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAnAddressNoOneIsKept() {
        HttpResponse<String> answer = Applicant.of(company)
                .applies(job, Company.RESUME + "no address", Map.of("keep", "true", "months", "6"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("give an address");
    }

    @Test
    void howLongIsForTheApplicantToSay() {
        HttpResponse<String> answer = Applicant.of(company)
                .applies(
                        job,
                        Company.RESUME + "for ever",
                        Map.of("email", "ever@example.org", "keep", "true", "months", "1200"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(program.gets("/api/v1/jobs/" + job + "/applications").body()).isEqualTo("[]");
    }

    @Test
    void aRecruiterOfAnotherTeamFindsSomeoneAndProposesThem() throws InterruptedException {
        String application = agrees("pooled.one@example.org");
        consentLink("pooled.one@example.org");
        Visit visit = company.visit(other);

        assertThat(visit.sees("/search?in=POOL&way=SHOWN&q=COBOL").body())
                .contains("/pool/" + application, "came for Back-end Developer")
                .doesNotContain("Quillfeather", "pooled.one");
        assertThat(visit.sees("/search?in=POOL&way=WORDS&q=%22booking+service%22")
                        .body())
                .contains("/pool/" + application);
        assertThat(visit.sees("/search?way=SHOWN&q=COBOL").body()).doesNotContain(application);
        assertThat(visit.sees("/pool").body()).contains("/pool/" + application);
        assertThat(visit.sees("/pool/" + application).body())
                .contains("Java, 5 years", "COBOL")
                .doesNotContain("Quillfeather", "pooled.one");

        String wanted = company.job(other);
        HttpResponse<String> proposed =
                visit.sends("/pool/" + application + "/proposals", "/pool/" + application, Map.of("job", wanted));
        assertThat(proposed.statusCode()).isEqualTo(302);
        assertThat(others.waitsFor(wanted)).contains("\"state\":\"READ\"", "C-001");
        assertThat(others.posts("/api/v1/pool/" + application + "/proposals", "{\"job\": \"" + wanted + "\"}")
                        .statusCode())
                .as("once")
                .isEqualTo(422);
        assertThat(others.posts("/api/v1/pool/" + application + "/proposals", "{\"job\": \"" + job + "\"}")
                        .statusCode())
                .as("for a job of another team")
                .isEqualTo(404);
        assertThat(visit.sees("/pool/" + application).body()).contains("<h2 class=\"kept\">Proposed for");
        assertThat(company.visit(recruiter).sees("/pool/" + application).body())
                .as("for a job of which they know nothing")
                .doesNotContain("<h2 class=\"kept\">Proposed for");
    }

    @Test
    void whoAgreedEndsItByTheLinkInTheMail() throws InterruptedException {
        String application = agrees("pooled.two@example.org");
        String link = consentLink("pooled.two@example.org");
        Visit applicant = company.visit();
        assertThat(applicant.sees(link).body()).contains("for other roles until");
        String code = link.substring(link.indexOf('=') + 1);

        assertThat(applicant
                        .sends("/careers/application/pool/end", link, Map.of("code", code))
                        .body())
                .contains("It is ended");
        assertThat(applicant.sees(link).body()).doesNotContain("for other roles until");
        assertThat(others.gets("/api/v1/pool/" + application).statusCode()).isEqualTo(404);
        assertThat(logged("pool.withdrawn", application)).contains("by the applicant");
    }

    @Test
    void whoAppliedSeveralTimesEndsItForAllOfThemByAnyLink() throws InterruptedException {
        String first = agrees("pooled.five@example.org");
        String second = agrees("pooled.six@example.org");
        String third = agrees("pooled.seven@example.org");
        String link = consentLink("pooled.seven@example.org");
        merges("C-002", "C-003");
        merges("C-001", "C-002");
        assertThat(others.gets("/api/v1/pool/" + first).statusCode()).isEqualTo(200);

        String code = link.substring(link.indexOf('=') + 1);
        company.visit().sends("/careers/application/pool/end", link, Map.of("code", code));

        assertThat(others.gets("/api/v1/pool/" + first).statusCode()).isEqualTo(404);
        assertThat(others.gets("/api/v1/pool").body()).doesNotContain(first, second, third);
        for (String each : List.of(first, second, third)) {
            assertThat(logged("pool.withdrawn", each)).contains("by the applicant");
        }
    }

    @Test
    void whoGainedFilesMeanwhileIsStillProposedOnce() {
        String application = agrees("pooled.eight@example.org");
        String wanted = company.job(other);
        String proposals = "/api/v1/pool/" + application + "/proposals";
        assertThat(others.posts(proposals, "{\"job\": \"" + wanted + "\"}").statusCode())
                .isEqualTo(201);
        agrees("pooled.nine@example.org");
        merges("C-001", "C-002");

        assertThat(others.posts(proposals, "{\"job\": \"" + wanted + "\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRecruiterTakesSomeoneOutWhoAsksForIt() throws InterruptedException {
        String application = agrees("pooled.three@example.org");
        String link = consentLink("pooled.three@example.org");

        assertThat(others.deletes("/api/v1/pool/" + application).statusCode()).isEqualTo(204);
        assertThat(others.gets("/api/v1/pool/" + application).statusCode()).isEqualTo(404);
        assertThat(company.visit().sees(link).body()).doesNotContain("for other roles until");
        assertThat(logged("pool.withdrawn", application)).contains("for the applicant");
    }

    @Test
    void whoseTimeHasEndedIsShownToNoOneAndLeaves() throws InterruptedException {
        String application = agrees("pooled.four@example.org");
        consentLink("pooled.four@example.org");
        new DatabaseOwner(company).changes("""
            update pool_consent set given_at = given_at - interval '1 year', until = until - interval '1 year'
            where application = ?
            """, application);

        assertThat(others.gets("/api/v1/pool/" + application).statusCode())
                .as("at once")
                .isEqualTo(404);
        assertThat(company.visit(other)
                        .sees("/search?in=POOL&way=SHOWN&q=COBOL")
                        .body())
                .doesNotContain(application);
        company.part(Pool.class).removeEnded();
        assertThat(logged("pool.expired", application)).contains(application);
        company.part(Pool.class).removeEnded();
        assertThat(json(logged("pool.expired", application))).as("once").hasSize(1);
    }

    private String logged(String action, String subject) {
        return company.program(company.administrator())
                .gets("/api/v1/audit?action=" + action + "&subject=" + subject)
                .body();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
