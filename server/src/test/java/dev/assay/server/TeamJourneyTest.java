package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Codes;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What applicants and everyone else around a job want to get done, in a real browser. */
@Tag("browser")
@ExtendWith(TestServer.class)
class TeamJourneyTest {

    private final Company company;
    private final Browser browser;
    private final Member recruiter;
    private final Program program;
    private final String job;

    TeamJourneyTest(Company company, Browser browser) {
        this.company = company;
        this.browser = browser;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
        this.job = company.job(recruiter);
    }

    private void applies(String resume) {
        program.uploads("/api/v1/jobs/" + job + "/applications", "cv.txt", resume);
        program.waitsFor(job);
    }

    @Test
    void anApplicantSeesWhatIsReadBeforeHandingItInAndARecruiterFindsThem() throws IOException {
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens("/jobs/" + job + "/publication");
        browser.types("Company", "Tidewater Freight");
        walk.looks("publication");
        browser.presses("Make it public");
        browser.waitsToSee("Anyone can read and apply");
        Path folder = TestServer.folder();
        walk.opens("/careers");
        browser.waitsToSee("Tidewater Freight");
        walk.looks("careers");
        walk.opens("/careers/" + job);
        browser.waitsToSee("PostgreSQL or MySQL");
        walk.looks("vacancy");
        browser.chooses("Your résumé", List.of(Files.writeString(folder.resolve("cv.txt"), Company.RESUME)));
        browser.presses("Show what is read");
        browser.waitsToSee("Software Developer, Tidewater Freight");
        walk.looks("preview");
        browser.presses("Hand in my application");
        browser.waitsToSee("Your application has arrived");
        TestServer.remove(folder);
        program.waitsFor(job);
        walk.opens("/search");
        browser.types("What you search for", "3 years of Java and any relational database");
        browser.presses("Search");
        browser.waitsToSee("1 candidate");
        assertThat(browser.text()).contains("C-001").doesNotContain("Rosalind");
        walk.looks("search");
        walk.ends();
    }

    @Test
    void aHiringManagerRejectsSomeoneWithAReasonAndMovesTheOthersOn() {
        Member manager = company.hire(Role.HIRING_MANAGER);
        company.part(Jobs.class).addToTeam(recruiter, job, manager.id());
        for (String name : List.of("Rosalind", "Torsten", "Malik")) {
            applies(Company.RESUME.replace("Rosalind", name));
        }
        Walk walk = Walk.of(browser, company, manager);
        walk.opens("/jobs/" + job + "/candidates/C-003");
        browser.unfolds("Reject, with a reason");
        browser.picks("The requirement that it is about", "R4 Docker (met)");
        browser.picks("The reason", "Others showed more of it");
        walk.looks("reject");
        browser.presses("Reject C-003");
        browser.waitsToSee("Rejected: R4, others showed more of it");
        browser.follows("Pipeline");
        browser.element("input[aria-label='Choose C-001']").click();
        browser.element("input[aria-label='Choose C-002']").click();
        browser.presses("Move");
        browser.element(".stage:nth-child(2) li:nth-child(2)");
        walk.looks("pipeline");
        walk.ends();
    }

    @Test
    void aTeamWritesDownWhatItThinksAndFindsItAgain() {
        applies(Company.RESUME);
        applies(Company.RESUME.replace("Git", "Subversion"));
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens("/jobs/" + job + "/candidates/C-002");
        browser.types("Write a note for the team; it stays", "Ask how they deploy.");
        browser.presses("Keep the note");
        browser.waitsToSee("Ask how they deploy.");
        browser.types("Tag", "second look");
        browser.presses("Tag");
        browser.element("button[aria-label='Take off the tag second look']");
        walk.looks("candidate-notes");
        browser.follows("Shortlist");
        browser.picks("tagged", "second look");
        browser.presses("Show");
        browser.waitsToSee("1 of 2 candidates");
        browser.types("Keep this filter as", "To read again");
        browser.presses("Keep");
        browser.element(".kept-filter a[aria-current]");
        walk.looks("shortlist-filtered");
        walk.ends();
    }

    @Test
    void anAdministratorLetsSomeoneInWhoMakesATokenForAProgram() {
        turnsOnASecondFactor(recruiter);
        Walk walk = Walk.of(browser, company, company.administrator());
        browser.follows("People");
        browser.element("button[aria-label='Remove second factor of " + recruiter.email() + "']");
        browser.types("E-mail address", "katherine@example.org");
        browser.presses("Add");
        browser.waitsToSee("invited, can answer until");
        browser.types("E-mail address", "grace@example.org");
        browser.types("First password", Company.PASSWORD);
        browser.presses("Add");
        browser.waitsToSee("grace@example.org");
        walk.looks("people");
        browser.presses("Log out");
        browser.waitsToSee("Log in");
        walk.logsIn("grace@example.org");
        browser.follows("grace@example.org");
        browser.types("What it is for", "Nightly export");
        browser.presses("Make a token");
        browser.waitsToSee("it is not shown again");
        walk.looks("account");
        walk.ends();
    }

    @Test
    void aHiringManagerIsAskedForSomethingAndDoesIt() {
        applies(Company.RESUME);
        Member manager = company.hire(Role.HIRING_MANAGER);
        company.part(Jobs.class).addToTeam(recruiter, job, manager.id());
        String name = manager.email().substring(0, manager.email().indexOf('@'));
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens("/for-you");
        browser.waitsToSee("Nothing waits for you.");
        walk.looks("for-you-empty");
        walk.opens("/jobs/" + job + "/candidates/C-001");
        browser.types("Write a note for the team; it stays", "Strong on Java. @" + name + ", what do you think?");
        browser.presses("Keep the note");
        browser.waitsToSee("what do you think?");
        browser.unfolds("Add a task");
        browser.types("What is to be done", "Read the code that came with the application");
        browser.picks("Who", manager.email());
        browser.presses("Add it");
        browser.waitsToSee("Read the code that came with the application");
        walk.looks("candidate-tasks");
        browser.follows("Pipeline");
        browser.unfolds("Add a task");
        browser.types("What is to be done", "Agree on dates for the interviews");
        browser.picks("Who", manager.email());
        browser.evaluate("return document.querySelector('#task-due').value = '2025-11-03'");
        browser.presses("Add it");
        browser.waitsToSee("overdue: 3 Nov 2025");
        walk.looks("pipeline-tasks");
        browser.presses("Log out");
        browser.waitsToSee("Log in");
        walk.logsIn(manager.email());
        assertThat(browser.element("nav .count").getText()).isEqualTo("3");
        browser.follows("For you 3");
        browser.waitsToSee("Agree on dates for the interviews");
        walk.looks("for-you");
        browser.element("button[aria-label='Done: Agree on dates for the interviews']")
                .click();
        browser.waitsToSee("For you 2");
        browser.element("button[aria-label^='Put aside']").click();
        browser.waitsToSee("For you 1");
        walk.looks("for-you-less");
        walk.ends();
    }

    @Test
    void aRecruiterFindsSomeoneInTheTalentPoolForAnotherRole() throws InterruptedException {
        Applicant.publish(company.visit(recruiter), job);
        Applicant.of(company)
                .applies(
                        job,
                        Company.RESUME + "Elm",
                        Map.of("email", "journey.pool@example.org", "keep", "true", "months", "6"));
        program.waitsFor(job);
        Member other = company.hire(Role.RECRUITER);
        company.job(other);
        Walk walk = Walk.of(browser, company, other);
        browser.follows("Search");
        browser.follows("See the whole pool");
        browser.waitsToSee("Each leaves by itself");
        walk.looks("pool");
        browser.types("What you search for", "Elm and 3 years of Java");
        browser.presses("Search the pool");
        browser.waitsToSee("1 candidate");
        walk.looks("pool-search");
        browser.follows("C-001");
        browser.waitsToSee("What they name");
        assertThat(browser.text()).contains("Elm").doesNotContain("Rosalind");
        walk.looks("pool-person");
        browser.picks("Job", "Back-end Developer");
        browser.presses("Propose");
        browser.waitsToSee("Applicants");
        Matcher link = Pattern.compile("/careers/application\\?code=[\\w-]+")
                .matcher(company.mailbox().next("journey.pool@example.org").text());
        assertThat(link.find()).isTrue();
        walk.opens(link.group());
        browser.waitsToSee("for other roles until");
        walk.looks("held");
        browser.presses("End it now");
        browser.waitsToSee("It is ended");
        walk.looks("held-not-pooled");
        browser.element("input[name=sure]").click();
        browser.presses("Erase everything");
        browser.waitsToSee("Your files are gone");
        walk.looks("erased");
        walk.ends();
    }

    @Test
    void aRecruiterErasesWhatSomeoneAskedToHaveErased() {
        applies(Company.RESUME.replace("rosalind.quillfeather", "journey.erased"));
        Walk walk = Walk.of(browser, company, company.administrator());
        walk.opens("/jobs/" + job + "/applications");
        browser.waitsToSee("1 read");
        walk.looks("applicants-to-erase");
        browser.follows("Erase");
        browser.waitsToSee("Erase what is held of C-001");
        walk.looks("erasure");
        browser.element("input[value=ASKED]").click();
        browser.presses("Erase C-001");
        browser.waitsToSee("erased");
        walk.looks("applicants-erased");
        walk.ends();
    }

    @Test
    void aRecruiterTellsACandidateWhyAndAnAdministratorSeesThatItWasSent() throws InterruptedException {
        applies(Company.RESUME.replace("rosalind.quillfeather", "journey.candidate"));
        Walk walk = Walk.of(browser, company, company.administrator());
        walk.opens("/jobs/" + job + "/candidates/C-001");
        browser.unfolds("Reject, with a reason");
        browser.picks("The requirement that it is about", "R4 Docker (met)");
        browser.picks("The reason", "Others showed more of it");
        browser.presses("Reject C-001");
        browser.waitsToSee("Rejected: R4, others showed more of it");
        browser.follows("Tell C-001 what was decided");
        browser.waitsToSee("no address came with the application");
        walk.looks("letter-no-address");
        browser.follows("Have shown who it is");
        browser.presses("Show who it is");
        browser.waitsToSee("The file as it was sent");
        browser.follows("Tell C-001 what was decided");
        browser.waitsToSee("journey.candidate@example.org");
        walk.looks("letter");
        browser.presses("Send it");
        browser.waitsToSee("Told by ada@example.org");
        walk.looks("candidate-told");
        assertThat(company.mailbox().next("journey.candidate@example.org").text())
                .contains("Others showed more of it.");
        walk.opens("/mail");
        browser.waitsToSee("an applicant");
        walk.looks("mails");
        browser.element(".list tbody a").click();
        browser.waitsToSee("That you read this mail is kept in the log.");
        browser.waitsToSee("journey.candidate@example.org");
        walk.looks("mail");
        walk.ends();
    }

    @Test
    void aColleagueAnswersAnInvitation() throws InterruptedException {
        company.visit(company.administrator())
                .sends(
                        "/people",
                        "/people",
                        Map.of("email", "dorothy@example.org", "password", "", "role", "RECRUITER"));
        Matcher code = Pattern.compile("/join\\?code=[\\w-]+")
                .matcher(company.mailbox().next("dorothy@example.org").text());
        assertThat(code.find()).isTrue();
        browser.sets(1280);
        Walk walk = new Walk(browser, company);
        walk.opens(code.group());
        browser.waitsToSee("Make your account");
        walk.looks("join");
        browser.types("Password", Company.PASSWORD);
        browser.presses("Make the account");
        browser.waitsToSee("The account is made");
        walk.logsIn("dorothy@example.org");
        walk.ends();
    }

    private void turnsOnASecondFactor(Member member) {
        Visit visit = company.visit(member);
        String page = "/account/second-factor";
        Matcher secret = Pattern.compile("secret=([A-Z2-7]{32})")
                .matcher(visit.sees(page).body());
        assertThat(secret.find()).isTrue();
        visit.sends(page, page, Map.of("code", Codes.now(secret.group(1), 0)));
    }

    @Test
    void aRecruiterReadsWhatThePostingCouldSayBetter() {
        String posting =
                Company.POSTING.replace("2+ years of experience with Java or Python", "10+ years of Kotlin, rockstar");
        String other = company.part(Jobs.class).open(recruiter, posting).id();
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens("/jobs/" + other);
        browser.waitsToSee("What could be said better");
        walk.looks("job-remarks");
        walk.ends();
    }

    @Test
    void anAuditorSeesWhoReadWhat() {
        applies(Company.RESUME);
        company.visit(recruiter).sees("/jobs/" + job + "/candidates/C-001/documents/1");
        Walk walk = Walk.of(browser, company, company.hire(Role.AUDITOR));
        walk.opens("/audit");
        browser.waitsToSee("document.read");
        walk.looks("audit");
        walk.opens("/jobs/" + job);
        browser.waitsToSee("To the jobs");
        walk.looks("fault");
    }
}
