package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people without an account see and do. */
@ExtendWith(TestServer.class)
class CareersTest {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");

    private final Visit recruiter;
    private final Visit anyone;
    private final Program program;
    private final String job;
    private final String page;

    CareersTest(Company company) {
        Member member = company.hire(Role.RECRUITER);
        this.recruiter = company.visit(member);
        this.anyone = company.visit();
        this.program = company.program(member);
        this.job = company.job(member);
        this.page = "/careers/" + job;
    }

    private void publish(String answer) {
        String publication = "/jobs/" + job + "/publication";
        assertThat(recruiter
                        .sends(
                                publication,
                                publication,
                                Map.of("company", "Tidewater & <b>Sons</b>", "place", "Leith", "answer", answer))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aJobIsSeenByEveryoneOnlyWhileItIsPublic() {
        assertThat(anyone.sees(page).statusCode()).isEqualTo(404);
        publish("open");
        assertThat(anyone.sees(page).body())
                .contains("Back-end Developer", "<h2>Requirements</h2>", "PostgreSQL or MySQL", "Leith");
        assertThat(anyone.sees("/careers").body()).contains(page);
        publish("close");
        assertThat(anyone.sees(page).statusCode()).isEqualTo(404);
        assertThat(anyone.sees("/careers").body()).doesNotContain(page);
    }

    @Test
    void programsReadTheJobAsSchemaOrgDescribesOne() {
        publish("open");
        Matcher data = DATA.matcher(anyone.sees(page).body());
        assertThat(data.find()).isTrue();
        JsonNode posting = JsonMapper.shared().readTree(data.group(1));

        assertThat(posting.get("@type").asString()).isEqualTo("JobPosting");
        assertThat(posting.get("title").asString()).isEqualTo("Back-end Developer");
        assertThat(posting.at("/hiringOrganization/name").asString()).isEqualTo("Tidewater & <b>Sons</b>");
        assertThat(posting.at("/jobLocation/address/addressLocality").asString())
                .isEqualTo("Leith");
        assertThat(posting.get("datePosted").asString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        assertThat(posting.get("description").asString()).contains("<li>PostgreSQL or MySQL</li>");
    }

    @Test
    void theFeedIsWellFormedAndNamesTheJob() throws Exception {
        publish("open");
        HttpResponse<String> feed = anyone.sees("/careers/feed.xml");

        assertThat(feed.headers().firstValue("content-type").orElseThrow()).startsWith("application/rss+xml");
        Document parsed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.body().getBytes(UTF_8)));
        assertThat(parsed.getElementsByTagName("item").getLength()).isPositive();
        assertThat(feed.body())
                .contains("<link>http://localhost:", page, "Tidewater &amp; &lt;b&gt;Sons")
                .as("where people open the server, and not how this one reached it")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void anApplicantSeesWhatWasReadAndThenHandsItInOnce() {
        publish("open");
        HttpResponse<String> preview = anyone.hands(
                page + "/preview",
                page,
                Map.of(),
                List.of(new Visit.Upload("file", "rosalind.txt", Company.RESUME.getBytes(UTF_8))));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Software Developer, Tidewater Freight", "Java, 5 years");
        assertThat(program.gets("/api/v1/jobs/" + job + "/applications").body()).isEqualTo("[]");

        Matcher draft = DRAFT.matcher(preview.body());
        assertThat(draft.find()).isTrue();
        HttpResponse<String> answer = anyone.sends(page + "/applications", page, Map.of("draft", draft.group(1)));
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(page + "?done");
        assertThat(anyone.sees(page + "?done").body()).contains("Your application has arrived");
        assertThat(program.waitsFor(job)).containsOnlyOnce("\"state\":\"READ\"");
        assertThat(anyone.sends(page + "/applications", page, Map.of("draft", draft.group(1)))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAtOnce() {
        publish("open");

        assertThat(anyone.hands(
                                page + "/preview",
                                page,
                                Map.of(),
                                List.of(new Visit.Upload("file", "torn.pdf", "%PDF-1.7 torn".getBytes(UTF_8))))
                        .body())
                .contains("Your file cannot be read");
    }
}
