package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team writes about applications, and how it finds them again. */
@ExtendWith(TestServer.class)
class NoteTest {

    private final Company company;
    private final Member recruiter;
    private final Program program;
    private final Visit visit;
    private final String job;
    private final String path;
    private final String one;
    private final String candidate;

    NoteTest(Company company) {
        this.company = company;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        this.path = "/api/v1/jobs/" + job;
        this.one = path + "/applications/"
                + program.uploads(path + "/applications", "one.txt", Company.RESUME)
                        .body()
                        .replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        program.uploads(path + "/applications", "two.txt", Company.RESUME.replace("Git", "Subversion"));
        this.candidate = "/jobs/" + job + "/candidates/C-001";
        program.waitsFor(job);
    }

    @Test
    void aNoteStaysAsItWasWrittenWithWhoWroteIt() {
        assertThat(visit.sends(candidate + "/notes", candidate, Map.of("text", "Calls back\non <Friday>"))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> second = program.posts(one + "/notes", "{\"text\": \"Second\\u0000 note\"}");

        assertThat(second.body()).contains("\"number\":2", "\"text\":\"Second note\"");
        assertThat(visit.sees(candidate).body())
                .contains("Calls back\non &lt;Friday&gt;", "Second note", recruiter.email());
        assertThat(program.posts(one + "/notes", "{\"text\": \"  \"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void notesThatComeAtOnceAreAllKept() {
        assertThat(Together.run(
                        20,
                        number -> program.posts(one + "/notes", "{\"text\": \"note " + number + "\"}")
                                .statusCode()))
                .containsOnly(201);
        assertThat(program.gets(one + "/notes").body()).contains("\"number\":20");
    }

    @Test
    void theShortlistShowsThoseWithATagAndKeepsTheWayToLookAtIt() {
        assertThat(program.posts(one + "/tags", "{\"on\": [\"Second Look\", \"c++ & go\"]}")
                        .body())
                .isEqualTo("[\"c++ & go\",\"second look\"]");
        String shortlist = "/jobs/" + job + "/shortlist";
        HttpResponse<String> kept = visit.sends(
                shortlist + "/filters",
                shortlist,
                Map.of("name", "To read again", "tag", "c++ & go", "shows", "ANYTHING", "order", "SCORE"));
        String address = kept.headers().firstValue("location").orElse("");

        assertThat(visit.sees(address).body())
                .contains("1 of 2 candidates", "candidates/C-001", "To read again")
                .doesNotContain("candidates/C-002");
        assertThat(program.gets(path + "/filters").body())
                .contains("\"name\":\"To read again\"", "\"tag\":\"c++ & go\"");
        assertThat(visit.sees("/jobs/" + job + "/pipeline").body()).contains("<span class=\"pill\">second look</span>");
        assertThat(program.posts(path + "/filters", "{\"name\": \"To read again\", \"forget\": true}")
                        .body())
                .isEqualTo("[]");
        assertThat(program.posts(one + "/tags", "{\"off\": [\"second look\"]}").body())
                .isEqualTo("[\"c++ & go\"]");
    }

    @Test
    void aFilterIsOnesOwn() {
        program.posts(path + "/filters", "{\"name\": \"Mine\", \"stage\": \"APPLIED\"}");

        assertThat(program.gets(path + "/filters").body()).contains("Mine");
        assertThat(company.program(company.administrator())
                        .gets(path + "/filters")
                        .body())
                .isEqualTo("[]");
        assertThat(program.posts(path + "/filters", "{\"stage\": \"APPLIED\"}").statusCode())
                .isEqualTo(422);
    }
}
