package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.resume.Resume;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.awt.Color;
import org.junit.jupiter.api.Test;

/** The layout in which LinkedIn exports a profile: a dark sidebar on the first page, and roles grouped by employer. */
class ProfileExportTest {

    private static final Color DARK = new Color(0x29, 0x3E, 0x49);

    private final Document document = Readings.document("Profile.pdf", profile());

    @Test
    void theSidebarIsReadByItselfAndNothingIsHidden() {
        assertThat(document.findings()).isEmpty();
        assertThat(document.text())
                .contains("Contact\nwww.example.org/in/dana\n")
                .contains("Top Skills\nKafka\nPostgreSQL\nTerraform")
                .contains("Dana Example\nBack-end Engineer at Larkfield\nLeeds, England")
                .contains(
                        "Experience\n\nLarkfield Systems\n4 years 5 months\n\nSenior Engineer\nJanuary 2021 - Present (2 years 5 months)");
    }

    @Test
    void rolesOfOneEmployerAndRolesAloneAreJobs() {
        Resume resume = new ResumeReader(Taxonomy.standard()).read(document, java.time.YearMonth.of(2023, 5));
        assertThat(resume.employments())
                .extracting(job -> job.title() + " @ " + job.employer() + " " + job.from() + " " + job.to())
                .containsExactly(
                        "Senior Engineer @ Larkfield Systems 2021-01 null",
                        "Engineer @ Larkfield Systems 2019-01 2020-12",
                        "Developer @ Quillmark 2015-06 2018-12");
    }

    @Test
    void theNumbersOfThePagesAreNoText() {
        assertThat(document.text()).endsWith("Bachelor of Science, Computer Science · (2011 - 2015)");
    }

    private static byte[] profile() {
        TestPdf pdf = new TestPdf().rectangle(0, 0, 204, 792, DARK);
        sidebar(pdf, 40, "Contact", "www.example.org/in/dana", "(LinkedIn)");
        sidebar(pdf, 110, "Top Skills", "Kafka", "PostgreSQL", "Terraform");
        sidebar(pdf, 190, "Languages", "English (Native or Bilingual)", "German (Limited Working)");
        pdf.text(224, 60, 26, "Dana Example");
        pdf.text(224, 84, 12, "Back-end Engineer at Larkfield").text(224, 100, 12, "Leeds, England");
        pdf.text(224, 140, 15.75, "Summary");
        pdf.text(224, 160, 12, "I build calm services that run for years and people who")
                .text(224, 177, 12, "look after them.");
        pdf.text(224, 220, 15.75, "Experience");
        pdf.text(224, 250, 12, "Larkfield Systems").text(224, 266, 10.5, "4 years 5 months");
        pdf.text(224, 288, 11.5, "Senior Engineer").text(224, 303, 10.5, "January 2021 - Present (2 years 5 months)");
        pdf.text(224, 318, 10.5, "Leeds, England, United Kingdom");
        pdf.text(224, 336, 10.5, "Event pipelines with Kafka and PostgreSQL for forty teams.");
        pdf.text(224, 362, 11.5, "Engineer").text(224, 377, 10.5, "January 2019 - December 2020 (2 years)");
        pdf.text(224, 395, 10.5, "Services in Java.");
        pdf.text(224, 440, 12, "Quillmark").text(224, 456, 11.5, "Developer");
        pdf.text(224, 471, 10.5, "June 2015 - December 2018 (3 years 7 months)");
        pdf.text(224, 486, 10.5, "York, England");
        pdf.text(500, 770, 9, "Page 1 of 2");
        pdf.nextPage().text(224, 60, 15.75, "Education");
        pdf.text(224, 90, 12, "Sample University")
                .text(224, 106, 10.5, "Bachelor of Science, Computer Science \u00B7 (2011 - 2015)");
        return pdf.text(500, 770, 9, "Page 2 of 2").bytes();
    }

    private static void sidebar(TestPdf pdf, double y, String heading, String... lines) {
        pdf.text(22, y, Color.WHITE, heading);
        for (int i = 0; i < lines.length; i++) {
            pdf.text(22, y + 16 + 13 * i, Color.WHITE, lines[i]);
        }
    }
}
