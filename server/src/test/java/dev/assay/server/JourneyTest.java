package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** From a posting to the quote behind a verdict: what people who recruit want to get done, in a real browser. */
@Tag("browser")
@ExtendWith(TestServer.class)
class JourneyTest {

    private final Company company;
    private final Browser browser;
    private final Member recruiter;
    private final Program program;

    JourneyTest(Company company, Browser browser) {
        this.company = company;
        this.browser = browser;
        this.recruiter = company.hire(Role.RECRUITER);
        this.program = company.program(recruiter);
    }

    /** A job with applicants who have handed in these texts, read. */
    private String job(String... resumes) {
        String job = company.job(recruiter);
        for (int i = 0; i < resumes.length; i++) {
            String name = "cv-" + i + (resumes[i].startsWith("%PDF") ? ".pdf" : ".txt");
            program.uploads("/api/v1/jobs/" + job + "/applications", name, resumes[i]);
        }
        program.waitsFor(job);
        return "/jobs/" + job;
    }

    @Test
    void aRecruiterOpensAJobAndSaysWhatItReallyAsks() {
        browser.sets(1280);
        Walk walk = new Walk(browser, company);
        walk.opens("/");
        walk.looks("login");
        walk.logsIn(recruiter.email());
        browser.waitsToSee("No job yet.");
        walk.looks("jobs-empty");
        browser.follows("Open a job");
        browser.types("Paste the posting", Company.POSTING);
        walk.looks("open");
        browser.presses("Read the requirements");
        browser.waitsToSee("What it asks");
        assertThat(browser.element(".posting .q.required").getText()).contains("2+ years of experience");
        browser.choosesOption("R4: how much it is wanted", "required");
        browser.types("Why it changes", "The team uses containers daily");
        browser.presses("Save as version 2");
        browser.waitsToSee("Save as version 3");
        assertThat(browser.text()).contains("The team uses containers daily");
        for (String id : List.of("R1", "R3")) {
            browser.element("input[name='merge-" + id + "']").click();
        }
        browser.choosesOption("How much it is wanted", "optional");
        browser.types("Why it changes", "Either will do");
        browser.presses("Save as version 3");
        browser.waitsToSee("they ask different amounts of practice");
        assertThat(browser.element("input[name='merge-R3']").isSelected()).isTrue();
        assertThat(browser.element("select[name='added-importance']").getDomProperty("value"))
                .isEqualTo("OPTIONAL");
        assertThat(browser.text()).contains("The team uses containers daily", recruiter.email());
        assertThat(browser.complaints()).singleElement().asString().contains("422");
        walk.looks("job-merging");
        browser.element("input[name='merge-R1']").click();
        browser.element("input[name='merge-R4']").click();
        browser.choosesOption("R2: how much it is wanted", "each by itself");
        browser.presses("Save as version 3");
        browser.waitsToSee("Save as version 4");
        assertThat(browser.element(".rubric").getText()).contains("Git or Docker", "R5", "R6", "R7");
        Member manager = company.hire(Role.HIRING_MANAGER);
        browser.types("Put someone on the team", manager.email());
        browser.presses("Add");
        browser.waitsToSee(manager.email());
        walk.looks("job");
        browser.element("button[aria-label='Take off the team: " + manager.email() + "']")
                .click();
        browser.waitsToSee("Put someone on the team");
        assertThat(browser.text()).contains(recruiter.email()).doesNotContain(manager.email());
        browser.follows("Jobs");
        walk.looks("jobs");
        walk.ends();
    }

    @Test
    void aRecruiterHandsInAPileAndPutsTheApplicationsOfOnePersonTogether() throws IOException {
        String job = job();
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens(job + "/applications");
        walk.looks("applicants-empty");
        Path folder = TestServer.folder();
        List<Path> files = new ArrayList<>();
        for (String name : List.of("Rosalind", "Torsten", "Malik")) {
            String text = Company.RESUME.replace("Rosalind", name);
            files.add(Files.writeString(folder.resolve(name + ".txt"), text));
        }
        files.add(Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7 torn"));
        browser.chooses("Résumés: drop files here, or choose them", files);
        browser.presses("Hand in");
        browser.waitsToSee("3 read, 1 could not be read");
        assertThat(browser.text()).doesNotContain("Rosalind");
        walk.looks("applicants");
        browser.follows("3 pairs look like one person");
        browser.waitsToSee("the same e-mail address");
        walk.looks("duplicates");
        browser.element("button[aria-label='Put together C-001 and C-002']").click();
        browser.waitsToSee("C-001 and C-003");
        walk.opens(job + "/applications");
        browser.waitsToSee("with another");
        TestServer.remove(folder);
        walk.ends();
    }

    @Test
    void aRecruiterSeesWhyOneStandsAboveAnother() {
        String job = job(Company.RESUME, Company.RESUME.replace("PostgreSQL", "Oracle"));
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens(job + "/shortlist");
        browser.waitsToSee("Within a band the order is open.");
        walk.looks("shortlist");
        browser.element("input[aria-label='Compare C-001']").click();
        browser.element("input[aria-label='Compare C-002']").click();
        browser.presses("Compare the ticked");
        browser.waitsToSee("Why C-001 stands above C-002");
        walk.looks("compare");
        assertThat(browser.text()).contains("PostgreSQL or MySQL").doesNotContain("Rosalind");
        walk.ends();
    }

    @Test
    void aRecruiterReadsTheMatrixByKeyboardAlone() {
        String job = job(Company.RESUME, Company.RESUME.replace("PostgreSQL", "Oracle"));
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens(job + "/shortlist");
        browser.evaluate("return document.querySelector('td a[tabindex=\"0\"]').focus() ?? true");
        browser.keys(Keys.ARROW_RIGHT);
        browser.keys(Keys.ENTER);
        browser.waitsToSee("Built the booking service in Java with");
        assertThat(browser.element("#panel").getText()).contains("R2").doesNotContain("Quillfeather");
        assertThat(browser.obstacles()).as("the panel").isEmpty();
        browser.keepsPicture("panel-1280");
        browser.keys(Keys.ESCAPE);
        assertThat(browser.evaluate("return document.querySelector('#panel').open"))
                .isEqualTo(false);
        browser.keys(Keys.ARROW_DOWN);
        assertThat(browser.evaluate("return document.activeElement.getAttribute('aria-label')"))
                .asString()
                .startsWith("R2");
        walk.ends();
    }

    @Test
    void aRecruiterSeesAQuoteWhereItStandsOnThePage() {
        String job = job(PdfFile.of(Company.RESUME, "Kubernetes"));
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens(job + "/candidates/C-001");
        walk.looks("candidate");
        browser.follows("résumé.pdf");
        browser.waitsToSee("without what tells that");
        assertThat(browser.text()).contains("Built the booking service").doesNotContain("Rosalind");
        walk.looks("document-hidden");
        walk.opens(job + "/candidates/C-001");
        browser.presses("Move");
        browser.waitsToSee("C-001 is at Screening");
        browser.presses("Show who it is");
        browser.waitsToSee("The file as it was sent");
        walk.looks("candidate-known");
        walk.opens(job + "/shortlist");
        browser.element("td a[aria-label^='R2 ']").click();
        browser.element("#panel figcaption a").click();
        browser.element(".leaf svg a:is(:target, :has(:target)) rect");
        assertThat(browser.evaluate("return document.querySelector('.leaf img').naturalWidth"))
                .isEqualTo(1190L);
        assertThat(browser.evaluate("""
                        const [page, marks] = ['img', 'svg'].map(name => document.querySelector('.leaf ' + name).getBoundingClientRect());
                        return Math.max(...['left', 'top', 'right', 'bottom'].map(side => Math.abs(page[side] - marks[side]))) < 1
                        """)).as("marks lie on the page").isEqualTo(true);
        walk.looks("document");
        walk.ends();
    }

    @Test
    void aRecruiterCorrectsADateAndTheVerdictFollows() {
        String job = job(Company.RESUME);
        Walk walk = Walk.of(browser, company, recruiter);
        walk.opens(job + "/candidates/C-001/documents/1");
        browser.unfolds("Correct its dates");
        browser.types("To", "2020-02");
        browser.element("#employment-1-reason").sendKeys("It ended in February 2020");
        walk.looks("correct");
        browser.presses("Correct");
        browser.waitsToSee("Corrected: dates 2019-03 to 2020-02");
        walk.looks("corrected");
        browser.follows("Back to C-001");
        browser.waitsToSee("Java: 1 year shown, 2 years asked.");
        browser.waitsToSee("corrected by a person");
        walk.looks("candidate-corrected");
        walk.ends();
    }
}
