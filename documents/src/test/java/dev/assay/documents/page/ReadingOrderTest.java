package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import org.junit.jupiter.api.Test;

/** Whole pages, since the order of a page shows on a page only. */
class ReadingOrderTest {

    @Test
    void aSidebarIsReadBeforeOrAfterTheMainColumnNeverAcross() {
        TestPdf pdf = new TestPdf()
                .text(72, 60, 20, "Dana Example")
                .lines(72, 100, "Skills", "Java", "Python", "PostgreSQL", "Kafka");
        for (int i = 0; i < 8; i++) {
            pdf.text(220, 101.5 + 13.7 * i, "Line " + i + " of a paragraph that fills the main column of the page");
        }
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .startsWith("Dana Example\n\nSkills\nJava\nPython\nPostgreSQL\nKafka\n\nLine 0 of")
                .endsWith("Line 7 of a paragraph that fills the main column of the page");
    }

    @Test
    void columnsOnCommonBaselinesAreToldFromRows() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 8; i++) {
            pdf.text(72, 100 + 12 * i, "Left line number " + i + " runs on");
            pdf.text(320, 100 + 12 * i, "Right line number " + i + " runs on");
        }
        String text = Readings.text("cv.pdf", pdf.bytes());
        assertThat(text.indexOf("Left line number 7")).isLessThan(text.indexOf("Right line number 0"));
    }

    @Test
    void datesAtTheRightMarginStayOnTheirLines() {
        TestPdf pdf = new TestPdf();
        String[] employers = {"Larkfield Systems", "Quillmark", "Brook and Hale", "Otter Labs"};
        for (int i = 0; i < 4; i++) {
            pdf.text(72, 100 + 36 * i, employers[i]).text(480, 100 + 36 * i, (2015 + i) + " - " + (2016 + i));
            pdf.lines(72, 112 + 36 * i, "Wrote software", "Tested it");
        }
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .contains("Larkfield Systems\t2015 - 2016\nWrote software\nTested it\n")
                .contains("Otter Labs\t2018 - 2019\nWrote software");
    }

    @Test
    void datesAtTheLeftStayWithTheirEntries() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 4; i++) {
            pdf.text(72, 100 + 40 * i, (2015 + i) + " - " + (2016 + i));
            pdf.lines(180, 100 + 40 * i, "Engineer " + i, "Larkfield Systems and its many subsidiaries");
        }
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .startsWith("2015 - 2016\tEngineer 0\nLarkfield Systems")
                .contains("2018 - 2019\tEngineer 3\nLarkfield Systems");
    }

    @Test
    void tableRowsStayRows() {
        TestPdf pdf = new TestPdf();
        String[][] rows = {
            {"Employer", "Title", "Place"},
            {"Larkfield", "Engineer", "Leeds"},
            {"Quillmark", "Developer", "York"},
            {"Otter Labs", "Intern", "Hull"}
        };
        for (int i = 0; i < rows.length; i++) {
            pdf.text(72, 100 + 14 * i, rows[i][0])
                    .text(220, 100 + 14 * i, rows[i][1])
                    .text(400, 100 + 14 * i, rows[i][2]);
        }
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .isEqualTo(
                        "Employer\tTitle\tPlace\nLarkfield\tEngineer\tLeeds\nQuillmark\tDeveloper\tYork\nOtter Labs\tIntern\tHull");
    }

    @Test
    void labelsStayBesideWhatTheyLabel() {
        TestPdf pdf = new TestPdf()
                .text(72, 100, "Languages")
                .text(180, 100, "Java, Python, Go, and for small things the shell")
                .text(72, 114, "Databases")
                .text(180, 114, "PostgreSQL, Redis")
                .text(72, 128, "Tools")
                .text(180, 128, "Git, Docker")
                .text(72, 142, "Other")
                .text(180, 142, "Scrum");
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .startsWith(
                        "Languages\tJava, Python, Go, and for small things the shell\nDatabases\tPostgreSQL, Redis\n");
    }

    @Test
    void aColumnOfHeadingsHeadsItsSections() {
        TestPdf pdf = new TestPdf();
        String[] headings = {"EXPERIENCE", "EDUCATION", "PROJECTS"};
        for (int i = 0; i < 3; i++) {
            pdf.text(72, 100 + 90 * i, headings[i]);
            for (int line = 0; line < 5; line++) {
                pdf.text(
                        200,
                        100 + 90 * i + 12 * line,
                        headings[i].toLowerCase(java.util.Locale.ROOT) + " line " + line + " says something");
            }
        }
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .startsWith("EXPERIENCE\nexperience line 0 says something\nexperience line 1")
                .contains("\n\nEDUCATION\neducation line 0 says something\n");
    }

    @Test
    void whatStandsAboveAndBelowColumnsIsReadAboveAndBelow() {
        TestPdf pdf = new TestPdf()
                .text(72, 80, "A summary line that runs from the left margin of the page far over to the right one");
        for (int i = 0; i < 6; i++) {
            pdf.text(72, 110 + 13 * i, "Column one, line " + i + " of it");
            pdf.text(320, 113 + 12 * i, "Column two, line " + i + " of it");
        }
        pdf.text(72, 220, "A closing line that runs from the left margin of the page far over to the right margin");
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .startsWith("A summary line")
                .containsSubsequence(
                        "Column one, line 0",
                        "Column one, line 5",
                        "Column two, line 0",
                        "Column two, line 5",
                        "A closing line");
    }
}
