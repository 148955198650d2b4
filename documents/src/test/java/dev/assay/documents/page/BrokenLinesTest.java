package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenLinesTest {

    @Test
    void aBrokenWordStandsWholeOnTheLineOnWhichItStarts() {
        Document document = read(new TestPdf().lines(72, 100, "Moved to Con-", "sul, and to a roll-", "out by region"));
        assertThat(document.text()).isEqualTo("Moved to Consul,\nand to a roll-out\nby region");
        assertThat(document.areas(document.span(9, 15))).hasSize(2);
    }

    @Test
    void aHyphenBeforeAnotherParagraphIsLeftAlone() {
        assertThat(text(new TestPdf().text(72, 100, "Moved to Con-").text(72, 160, "sul, and on")))
                .isEqualTo("Moved to Con-\n\nsul, and on");
    }

    @Test
    void aDateInANarrowColumnIsWhole() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 3; i++) {
            pdf.lines(72, 100 + 40 * i, "Mar 20" + (15 + i) + " - Feb", "20" + (16 + i));
            pdf.text(180, 100 + 40 * i, "Engineer " + i);
        }
        assertThat(text(pdf)).startsWith("Mar 2015 - Feb 2016\tEngineer 0\n");
    }

    @Test
    void aDateBesideWhatWasDoneIsWhole() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 3; i++) {
            pdf.lines(72, 100 + 40 * i, "Sep 20" + (15 + i) + "–Feb", "20" + (16 + i));
            pdf.lines(180, 100 + 40 * i, "Engineer " + i, "Wrote services");
        }
        assertThat(text(pdf)).startsWith("Sep 2015–Feb 2016\tEngineer 0\nWrote services\n");
    }

    @Test
    void aMonthAboveItsYearsIsPartOfTheDate() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 3; i++) {
            pdf.lines(72, 100 + 40 * i, "Mar", "20" + (15 + i) + "–Present");
            pdf.lines(180, 100 + 40 * i, "Engineer " + i, "Wrote services");
        }
        assertThat(text(pdf)).startsWith("Mar 2015–Present\tEngineer 0\nWrote services\n");
    }

    @Test
    void yearsInATableAreDatesOfTheirOwn() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 3; i++) {
            pdf.text(72, 100 + 12 * i, "202" + i + " -").text(120, 100 + 12 * i, "Organizer of group " + i);
        }
        assertThat(text(pdf)).contains("2020 -\tOrganizer of group 0\n2021 -\tOrganizer of group 1");
    }

    @Test
    void whatRunsThroughThePagesIsReadOnce() {
        TestPdf pdf = new TestPdf();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                pdf.nextPage();
            }
            pdf.text(72, 40, "Dana Example")
                    .text(72, 100, List.of("First", "Second", "Third").get(page - 1))
                    .text(300, 770, "Page " + page);
        }
        assertThat(text(pdf)).isEqualTo("Dana Example\n\nFirst\n\nPage 1\nSecond\nThird");
    }

    @Test
    void yearsAtTheTopOfAPageDoNotRunThroughThePages() {
        TestPdf pdf = new TestPdf().text(72, 40, "2017 Speaker").nextPage().text(72, 40, "2016 Speaker");
        assertThat(text(pdf)).isEqualTo("2017 Speaker\n2016 Speaker");
    }

    @Test
    void placesBesideDatedLinesStayOnTheirLines() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 6; i++) {
            pdf.text(72, 100 + 14 * i, "201" + i)
                    .text(130, 100 + 14 * i, "Finalist of the great yearly hacking competition " + i)
                    .text(480, 100 + 14 * i, "Leeds");
        }
        assertThat(text(pdf)).contains("2013\tFinalist of the great yearly hacking competition 3\tLeeds\n");
    }

    private static String text(TestPdf pdf) {
        return read(pdf).text();
    }

    private static Document read(TestPdf pdf) {
        return Readings.document("cv.pdf", pdf.bytes());
    }
}
