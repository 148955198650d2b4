package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;

/** The tags of a file decide where the look of a page leaves open how it is read, and nothing else. */
class TaggedOrderTest {

    private static final String[] SHORT = {"Java", "Python", "Kafka", "Redis", "Linux", "Docker"};
    private static final String[] LONG = {
        "Larkfield Systems and sons",
        "wrote invoices for nobody",
        "kept the lights burning",
        "moved a warehouse",
        "sold it again",
        "left"
    };

    @Test
    void shortLinesBesideOthersAreAColumnWhereTheTagsSaySo() {
        assertThat(read(columns())).startsWith("Java\tLarkfield Systems and sons\nPython\twrote");
        assertThat(read(columns().tagged(0, 1))).startsWith("Java\nPython\nKafka\nRedis\nLinux\nDocker\n\nLarkfield");
    }

    @Test
    void theColumnThatTheTagsPutFirstIsReadFirst() {
        assertThat(read(columns().tagged(1, 0)))
                .startsWith("Larkfield Systems and sons\nwrote")
                .endsWith("\nDocker");
    }

    @Test
    void linesThatLookLikeColumnsAreRowsWhereTheTagsSaySo() {
        assertThat(read(rows())).startsWith("Left line number 0 runs on\nLeft line number 1");
        assertThat(read(rows().tagged(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)))
                .startsWith("Left line number 0 runs on\tRight line number 0 runs on\nLeft line number 1");
    }

    @Test
    void datesStayWithTheirEntriesWhateverTheTagsSay() {
        TestPdf pdf = new TestPdf()
                .marked(0, 72, 100, "2015 - 2016", "2016 - 2017", "2017 - 2018", "2018 - 2019")
                .marked(1, 180, 100, "Larkfield", "Quillmark", "Otter Labs", "Brook and Hale");
        assertThat(read(pdf.tagged(0, 1))).startsWith("2015 - 2016\tLarkfield\n2016 - 2017\tQuillmark\n");
    }

    @Test
    void tagsThatCannotBeTrueAreLeftAlone() {
        String plain = read(columns());
        TestPdf suspicious = columns().tagged(0, 1);
        suspicious.document().getDocumentCatalog().getMarkInfo().getCOSObject().setBoolean("Suspects", true);
        TestPdf unmarked = columns().tagged(0, 1);
        unmarked.document().getDocumentCatalog().getMarkInfo().setMarked(false);
        TestPdf looped = columns().tagged(0, 1);
        PDStructureElement section = (PDStructureElement) looped.document()
                .getDocumentCatalog()
                .getStructureTreeRoot()
                .getKids()
                .getFirst();
        section.appendKid(section);

        assertThat(read(suspicious)).isEqualTo(plain);
        assertThat(read(unmarked)).isEqualTo(plain);
        assertThat(read(looped)).isEqualTo(plain);
        assertThat(read(columns().tagged(0, 1, 0))).isEqualTo(plain);
        assertThat(read(columns().tagged(5, 6))).isEqualTo(plain);
    }

    @Test
    void onePieceOfContentOverBothColumnsSaysNothing() {
        TestPdf pdf = new TestPdf().draw(page -> page.beginMarkedContent(COSName.P, 0));
        pdf.lines(72, 100, SHORT).lines(220, 100, LONG).draw(page -> page.endMarkedContent());

        assertThat(read(pdf.tagged(0))).isEqualTo(read(columns()));
    }

    @Test
    void aLineThatIsStretchedToTheMarginsIsNoColumns() {
        TestPdf pdf = new TestPdf();
        int[] starts = {72, 160, 250, 360, 430, 500};
        String[] words = {"Grafana,", "using", "drills", "tests", "and", "a"};
        for (int i = 0; i < words.length; i++) {
            pdf.marked(i, starts[i], 100, words[i]);
        }
        pdf.marked(6, 72, 124, "A line that runs over all of the page from one of its margins to the other, and on");
        pdf.marked(7, 360, 148, "Lyon", "Nancy", "Lille");

        assertThat(read(pdf.tagged(0, 1, 2, 3, 4, 5, 6, 7))).startsWith("Grafana,\tusing\tdrills\ttests\tand\ta\n");
    }

    private static TestPdf columns() {
        return new TestPdf().marked(0, 72, 100, SHORT).marked(1, 220, 100, LONG);
    }

    private static TestPdf rows() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 6; i++) {
            pdf.marked(2 * i, 72, 100 + 12 * i, "Left line number " + i + " runs on");
            pdf.marked(2 * i + 1, 320, 100 + 12 * i, "Right line number " + i + " runs on");
        }
        return pdf;
    }

    private static String read(TestPdf pdf) {
        return Readings.text("cv.pdf", pdf.bytes());
    }
}
