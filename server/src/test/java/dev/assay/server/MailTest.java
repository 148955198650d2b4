package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.mail.Address;
import dev.assay.server.mail.Mails;
import dev.assay.server.post.Post;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people are told by mail. */
@ExtendWith(TestServer.class)
class MailTest {

    private static final Pattern LINK = Pattern.compile("(/join\\?code=[\\w-]+)");

    private final Company company;
    private final Mailbox mailbox;
    private final Member recruiter;
    private final Program program;
    private final Program administrator;
    private final Visit visit;
    private final String job;
    private final String candidate;
    private final String letters;

    MailTest(Company company) {
        this.company = company;
        this.mailbox = company.mailbox();
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.administrator = company.program(company.administrator());
        this.visit = company.visit(recruiter);
        this.job = company.job(recruiter);
        this.candidate = "/jobs/" + job + "/candidates/C-001";
        this.letters = "/api/v1/jobs/" + job + "/applications/";
    }

    /** Someone applies on the public page; the answer is the application's id. */
    private String applies(String email) {
        Applicant.publish(visit, job);
        HttpResponse<String> answer =
                Applicant.of(company).applies(job, Company.RESUME + email, Map.of("email", email));
        assertThat(answer.statusCode()).isEqualTo(302);
        program.waitsFor(job);
        return json(program.gets("/api/v1/jobs/" + job + "/applications").body())
                .path(0)
                .path("id")
                .asString();
    }

    private void decides(String stage, String more) {
        String id = json(program.gets("/api/v1/jobs/" + job + "/applications").body())
                .path(0)
                .path("id")
                .asString();
        HttpResponse<String> decided =
                program.posts(letters + id + "/decisions", "{\"from\": 0, \"stage\": \"" + stage + "\"" + more + "}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
    }

    @Test
    void whoAppliesIsToldThatItArrived() throws InterruptedException {
        applies("applicant.one@example.org");

        Mailbox.Received mail = mailbox.next("applicant.one@example.org");
        assertThat(mail.header("Subject")).isEqualTo("Your application has arrived: Back-end Developer");
        assertThat(mail.header("To")).isEqualTo("applicant.one@example.org");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.text()).contains("A person will read it");
    }

    @Test
    void aCandidateIsToldADecisionOnceInTheWordsThatAPersonSaw() throws InterruptedException {
        String id = applies("applicant.two@example.org");
        mailbox.next("applicant.two@example.org");
        assertThat(program.gets(letters + id + "/letter-draft").statusCode())
                .as("no one has decided")
                .isEqualTo(422);
        decides("REJECTED", ", \"reason\": \"NOT_SHOWN\", \"requirement\": \"R4\"");
        assertThat(mailbox.count("applicant.two@example.org"))
                .as("nothing goes by itself")
                .isZero();

        String page = visit.sees(candidate + "/letter").body();
        assertThat(page)
                .contains("the address that came with the application", "Docker", "We did not find it")
                .doesNotContain("applicant.two");
        JsonNode draft = json(program.gets(letters + id + "/letter-draft").body());
        String text = draft.path("text").asString().replace("Kind regards", "Kind regards\nRosa");
        assertThat(visit.sends(candidate + "/letter", candidate, Map.of("decision", "1", "text", text))
                        .statusCode())
                .isEqualTo(302);

        Mailbox.Received mail = mailbox.next("applicant.two@example.org");
        assertThat(mail.text()).contains("    Docker", "Kind regards\nRosa");
        assertThat(visit.sees(candidate).body()).contains("Told by " + recruiter.email());
        assertThat(program.posts(letters + id + "/letters", "{\"decision\": 1, \"text\": \"Again\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(program.gets(letters + id + "/letters").body()).contains("\"decision\":1");
    }

    @Test
    void noOneIsWrittenToMoreThanThriceADayWhateverTheirCapitals() {
        applies("often.one@example.org");
        applies("Often.One@example.org");
        assertThat(company.part(Mails.class).mayWriteTo(new Address("OFTEN.ONE@example.org")))
                .isTrue();
        applies("often.ONE@example.org");

        assertThat(company.part(Mails.class).mayWriteTo(new Address("OFTEN.ONE@example.org")))
                .isFalse();
    }

    @Test
    void ofManyWhoTellAtOnceOneDoes() throws InterruptedException {
        String id = applies("applicant.three@example.org");
        mailbox.next("applicant.three@example.org");
        decides("INTERVIEW", "");

        assertThat(Together.run(
                        20,
                        number -> program.posts(
                                        letters + id + "/letters",
                                        "{\"decision\": 1, \"text\": \"Telling " + number + "\"}")
                                .statusCode()))
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        mailbox.next("applicant.three@example.org");
        assertThat(mailbox.count("applicant.three@example.org")).isZero();
    }

    @Test
    void whatTheMailServerDoesNotTakeNowComesOnceLater() throws InterruptedException {
        applies("busy.one@example.org");

        mailbox.next("busy.one@example.org");
        JsonNode mail = mailTo("busy.one@example.org", "SENT");
        assertThat(mail.path("attempts").asInt()).isEqualTo(2);
        assertThat(mailbox.count("busy.one@example.org")).isZero();
    }

    @Test
    void whatItWillNotTakeIsSaidAndNotTriedAgain() throws InterruptedException {
        applies("gone.one@example.org");

        JsonNode mail = mailTo("gone.one@example.org", "REFUSED");
        assertThat(mail.path("lastAnswer").asString()).isEqualTo("answered 550");
    }

    @Test
    void whatItMayHaveTakenIsSentAgainOnlyAtAPersonsWord() throws InterruptedException {
        applies("torn.one@example.org");

        JsonNode mail = mailTo("torn.one@example.org", "UNCERTAIN");
        assertThat(mail.path("attempts").asInt()).isEqualTo(1);
        String address = "/api/v1/mails/" + mail.path("id").asString();
        assertThat(administrator.posts(address + "/sendings", "").statusCode()).isEqualTo(202);
        assertThat(program.gets(address).statusCode()).isEqualTo(403);
        for (int attempt = 0;
                json(administrator.gets(address).body()).at("/mail/attempts").asInt() < 2;
                attempt++) {
            assertThat(attempt).isLessThan(100);
            Thread.sleep(100);
        }
    }

    @Test
    void whatAKilledServerHadBegunToSendIsNotSentAgain() throws InterruptedException {
        applies("killed.one@example.org");
        mailbox.next("killed.one@example.org");
        String id = mailTo("killed.one@example.org", "SENT").path("id").asString();
        new DatabaseOwner(company).changes("update mail set state = 'SENDING' where id = ?", id);
        company.part(Post.class).take("send-mail", id);

        JsonNode mail = mailTo("killed.one@example.org", "UNCERTAIN");
        assertThat(mail.path("lastAnswer").asString()).contains("the server ended");
        assertThat(mailbox.count("killed.one@example.org")).isZero();
    }

    @Test
    void aStrangersAddressGetsFewMailsADay() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            String other = company.job(recruiter);
            Applicant.publish(visit, other);
            Applicant.of(company).applies(other, Company.RESUME, Map.of("email", "victim@example.org"));
        }
        for (int i = 0; i < 3; i++) {
            mailbox.next("victim@example.org");
        }
        String last = company.job(recruiter);
        Applicant.publish(visit, last);
        Applicant.of(company).applies(last, Company.RESUME, Map.of("email", "witness@example.org"));
        mailbox.next("witness@example.org");
        assertThat(mailbox.count("victim@example.org")).isZero();
    }

    @Test
    void aColleagueIsInvitedAndMakesAnAccountOnce() throws InterruptedException {
        Visit people = company.visit(company.administrator());
        assertThat(people.sends(
                                "/people",
                                "/people",
                                Map.of("email", "new.colleague@example.org", "password", "", "role", "RECRUITER"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(people.sees("/people").body()).contains("new.colleague@example.org", "invited");

        Matcher link = LINK.matcher(mailbox.next("new.colleague@example.org").text());
        assertThat(link.find()).isTrue();
        String join = link.group(1);
        String code = join.substring(join.indexOf('=') + 1);
        Visit colleague = company.visit();
        assertThat(colleague.sees(join).body()).contains("new.colleague@example.org", "Recruiter");
        assertThat(colleague
                        .sends("/join", join, Map.of("code", code, "password", "short"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(colleague
                        .sends("/join", join, Map.of("code", code, "password", Company.PASSWORD))
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?made"));
        assertThat(colleague.sees(join).statusCode()).as("once").isEqualTo(404);
        colleague.logIn("new.colleague@example.org", Company.PASSWORD);
    }

    @Test
    void anInvitationCanBeTakenBack() throws InterruptedException {
        Visit people = company.visit(company.administrator());
        people.sends(
                "/people", "/people", Map.of("email", "mistyped@example.org", "password", "", "role", "ADMINISTRATOR"));
        Matcher link = LINK.matcher(mailbox.next("mistyped@example.org").text());
        assertThat(link.find()).isTrue();
        people.sends("/people/invitations/end", "/people", Map.of("email", "Mistyped@example.org"));

        assertThat(company.visit().sees(link.group(1)).statusCode()).isEqualTo(404);
    }

    @Test
    void anAdministratorReadsMailsAndThatIsLogged() throws InterruptedException {
        applies("applicant.four@example.org");
        mailbox.next("applicant.four@example.org");
        JsonNode mail = mailTo("applicant.four@example.org", "SENT");
        Visit administration = company.visit(company.administrator());
        String id = mail.path("id").asString();

        assertThat(administration.sees("/mail").body()).contains("/mail/" + id).doesNotContain("applicant.four");
        assertThat(administration.sees("/mail/" + id).body())
                .contains("applicant.four@example.org", "A person will read it");
        HttpResponse<String> file = administration.sees("/mail/" + id + "/message.eml");
        assertThat(file.headers().firstValue("content-type")).contains("message/rfc822");
        assertThat(file.body()).contains("To: applicant.four@example.org\r\n", "Message-ID: <" + id + "@example.org>");
        assertThat(administrator
                        .gets("/api/v1/audit?action=mail.read&subject=" + id)
                        .body())
                .contains("RECEIVED")
                .doesNotContain("applicant.four");
    }

    private JsonNode mailTo(String address, String state) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            for (JsonNode mail :
                    json(administrator.gets("/api/v1/mails?limit=200").body())) {
                if (mail.path("state").asString().equals(state) && isTo(address, mail)) {
                    return mail;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + address + " is " + state);
    }

    private boolean isTo(String address, JsonNode mail) {
        String whole = administrator
                .gets("/api/v1/mails/" + mail.path("id").asString())
                .body();
        return json(whole).path("recipient").asString().equals(address);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
