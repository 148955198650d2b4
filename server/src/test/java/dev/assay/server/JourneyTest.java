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
import org.openqa.selenium.WebElement;

/** A recruiter's way from a posting to the quote behind a verdict, in a real browser. */
@Tag("browser")
@ExtendWith(TestServer.class)
class JourneyTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;

    private final Company company;

    JourneyTest(Company company) {
        this.company = company;
    }

    @Test
    void aRecruiterGoesFromAPostingToTheQuoteBehindAVerdict() throws IOException {
        Member recruiter = company.hire(Role.RECRUITER);
        try (Browser browser = new Browser()) {
            browser.sets(WIDE);
            logsIn(browser, recruiter);
            opensAJob(browser);
            changesWhatItAsks(browser);
            handsInResumes(browser);
            comparesTwo(browser);
            opensACell(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void anApplicantSeesWhatIsReadBeforeHandingItInAndARecruiterFindsThem() throws IOException {
        Member recruiter = company.hire(Role.RECRUITER);
        try (Browser browser = new Browser()) {
            browser.sets(WIDE);
            logsIn(browser, recruiter);
            opensAJob(browser);
            String job = browser.path();
            browser.follows("Applicants");
            browser.follows("Public page");
            browser.types("Company", "Tidewater Freight");
            looks(browser, "publication");
            browser.presses("Make it public");
            browser.waitsToSee("Anyone can read and apply");
            applies(browser, "/careers" + job.substring("/jobs".length()));
            company.program(recruiter).waitsFor(job.substring("/jobs/".length()));
            browser.opens(company.server().address().resolve("/search").toString());
            browser.types("What you search for", "3 years of Java and any relational database");
            browser.presses("Search");
            browser.waitsToSee("1 candidate");
            looks(browser, "search");
            assertThat(browser.text()).contains("C-001").doesNotContain("Rosalind");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void applies(Browser browser, String address) throws IOException {
        Path folder = TestServer.folder();
        browser.opens(company.server().address().resolve("/careers").toString());
        browser.waitsToSee("Tidewater Freight");
        looks(browser, "careers");
        browser.opens(company.server().address().resolve(address).toString());
        browser.waitsToSee("PostgreSQL or MySQL");
        looks(browser, "vacancy");
        browser.chooses("Your résumé", List.of(Files.writeString(folder.resolve("cv.txt"), Company.RESUME)));
        browser.presses("Show what is read");
        browser.waitsToSee("Software Developer, Tidewater Freight");
        looks(browser, "preview");
        browser.presses("Hand in my application");
        browser.waitsToSee("Your application has arrived");
        TestServer.remove(folder);
    }

    private void logsIn(Browser browser, Member recruiter) {
        browser.opens(company.server().address().toString());
        looks(browser, "login");
        browser.types("E-mail address", recruiter.email());
        browser.types("Password", Company.PASSWORD);
        browser.presses("Log in");
        browser.waitsToSee("No job yet.");
        looks(browser, "jobs-empty");
    }

    private static void opensAJob(Browser browser) {
        browser.follows("Open a job");
        browser.types("Paste the posting", Company.POSTING);
        looks(browser, "open");
        browser.presses("Read the requirements");
        browser.waitsToSee("What it asks");
        assertThat(browser.element(".posting .q.required").getText()).contains("2+ years of experience");
        looks(browser, "job");
    }

    private static void changesWhatItAsks(Browser browser) {
        browser.choosesOption("R4: how much it is wanted", "required");
        browser.types("Why it changes", "The team uses containers daily");
        browser.presses("Save as version 2");
        browser.waitsToSee("Save as version 3");
        assertThat(browser.text()).contains("The team uses containers daily");
    }

    private static void handsInResumes(Browser browser) throws IOException {
        browser.follows("Applicants");
        List<Path> files = new ArrayList<>();
        Path folder = TestServer.folder();
        for (String name : List.of("Rosalind", "Torsten", "Ines", "Malik")) {
            String text = Company.RESUME
                    .replace("Rosalind", name)
                    .replace("PostgreSQL", "Ines".equals(name) ? "Oracle" : "PostgreSQL");
            files.add(Files.writeString(folder.resolve(name + ".txt"), text));
        }
        files.add(Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.7 torn"));
        browser.chooses("Résumés: drop files here, or choose them", files);
        browser.presses("Hand in");
        browser.waitsToSee("4 read, 1 could not be read");
        assertThat(browser.text()).doesNotContain("Rosalind");
        looks(browser, "applicants");
        browser.follows("6 pairs look like one person");
        browser.waitsToSee("the same e-mail address");
        looks(browser, "duplicates");
        TestServer.remove(folder);
    }

    private static void comparesTwo(Browser browser) {
        browser.follows("Shortlist");
        browser.element("input[aria-label='Compare C-001']").click();
        browser.element("input[aria-label='Compare C-003']").click();
        browser.presses("Compare the ticked");
        browser.waitsToSee("Why C-001 stands above C-003");
        looks(browser, "compare");
        assertThat(browser.text()).contains("PostgreSQL or MySQL").doesNotContain("Rosalind");
    }

    private static void opensACell(Browser browser) {
        browser.follows("Shortlist");
        browser.waitsToSee("Within a band the order is open.");
        looks(browser, "shortlist");
        WebElement cell = browser.element("td a[aria-label^='R2 ']");
        cell.click();
        browser.waitsToSee("Built the booking service in Java with");
        assertThat(browser.element("#panel").getText()).contains("PostgreSQL").doesNotContain("Quillfeather");
        browser.keepsPicture("panel-1280");
        browser.presses("Close");
        browser.follows("C-001");
        browser.waitsToSee("How the score comes about");
        looks(browser, "candidate");
        assertThat(browser.text()).doesNotContain("Rosalind");
        browser.presses("Move");
        browser.waitsToSee("C-001 is at Screening");
        browser.presses("Show who it is");
        browser.waitsToSee("Rosalind Quillfeather");
        looks(browser, "candidate-known");
        browser.follows("Pipeline");
        browser.waitsToSee("Move the ticked ones to");
        looks(browser, "pipeline");
    }

    /** Keeps pictures at both widths; neither needs scrolling aside. */
    private static void looks(Browser browser, String name) {
        for (int width : new int[] {NARROW, WIDE}) {
            browser.sets(width);
            assertThat((Long) browser.evaluate("return document.documentElement.scrollWidth"))
                    .as(name + " at " + width)
                    .isLessThanOrEqualTo(width);
            browser.keepsPicture(name + "-" + width);
        }
    }
}
