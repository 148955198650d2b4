package dev.assay.documents.opendocument;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestZip;
import dev.assay.text.Reading;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class OpenDocumentReaderTest {

    @Test
    void headingsParagraphsAndListsAreLines() {
        assertThat(text(
                        "<text:h>Experience</text:h><text:p>Engineer,<text:s text:c=\"2\"/>Larkfield<text:tab/>2015</text:p>"
                                + "<text:list><text:list-item><text:p>Kafka</text:p></text:list-item>"
                                + "<text:list-item><text:p>Java</text:p></text:list-item></text:list>"))
                .isEqualTo("Experience\nEngineer,  Larkfield\t2015\n• Kafka\n• Java");
    }

    @Test
    void blanksAndBreaksOfTheXmlAreOneBlank() {
        assertThat(text("<text:p>Spring\n     <text:span>Boot</text:span></text:p>\n"))
                .isEqualTo("Spring Boot");
    }

    @Test
    void numberedListsCount() {
        String style =
                "<text:list-style style:name=\"L1\"><text:list-level-style-number style:num-format=\"1\"/></text:list-style>";
        String list = "<text:list text:style-name=\"L1\"><text:list-item><text:p>one</text:p></text:list-item>"
                + "<text:list-item><text:p>two</text:p></text:list-item></text:list>";
        assertThat(Readings.text("cv.odt", TestZip.odt(style, list).bytes())).isEqualTo("1. one\n2. two");
    }

    @Test
    void tableCellsStandSideBySide() {
        assertThat(text("<table:table><table:table-row><table:table-cell><text:p>Larkfield</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>2015</text:p></table:table-cell></table:table-row></table:table>"))
                .isEqualTo("Larkfield | 2015");
    }

    @Test
    void textBoxesAndNotesComeBehindTheirParagraph() {
        assertThat(
                        text(
                                "<text:p>Before<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame> after</text:p>"))
                .isEqualTo("Before after\n\nboxed");
    }

    @Test
    void theDateIsTheLastChange() {
        byte[] file = TestZip.odt("<text:p>Dana</text:p>")
                .officePart("meta.xml", "<office:meta><dc:date>2022-07-01T10:00:00</dc:date></office:meta>")
                .bytes();
        assertThat(Readings.document("cv.odt", file).date()).isEqualTo(YearMonth.of(2022, 7));
    }

    @Test
    void hiddenWhiteAndTinyTextIsHidden() {
        assertHidden("text:display=\"none\"", "formatted as hidden");
        assertHidden("fo:color=\"#ffffff\"", "letters in the colour of their background");
        assertHidden("fo:font-size=\"1pt\"", "letters of 2 points or less");
    }

    @Test
    void whiteOnADarkBackgroundIsVisible() {
        String style =
                "<style:style style:name=\"T1\"><style:text-properties fo:color=\"#ffffff\" fo:background-color=\"#102030\"/></style:style>";
        assertThat(Readings.text(
                        "cv.odt",
                        TestZip.odt(style, "<text:p><text:span text:style-name=\"T1\">Kafka</text:span></text:p>")
                                .bytes()))
                .isEqualTo("Kafka");
    }

    @Test
    void commentsAndDeletionsAreHidden() {
        byte[] file = TestZip.odt(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Kafka</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:p>Dana<office:annotation><text:p>Hire</text:p></office:annotation></text:p>")
                .bytes();
        assertThat(Readings.text("cv.odt", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.odt", file))
                .containsExactly("Kafka (deleted, but kept by tracked changes)", "Hire (in a comment)");
    }

    @Test
    void aFileWithAPasswordIsEncrypted() {
        byte[] file = TestZip.odt("<text:p>Dana</text:p>")
                .part("META-INF/manifest.xml", "<m:manifest xmlns:m='urn:m'><m:encryption-data/></m:manifest>")
                .bytes();
        assertThat(Readings.reason("cv.odt", file)).isEqualTo(Reading.Reason.ENCRYPTED);
    }

    private static void assertHidden(String property, String how) {
        String style = "<style:style style:name=\"T1\"><style:text-properties " + property + "/></style:style>";
        byte[] file = TestZip.odt(style, "<text:p>Dana <text:span text:style-name=\"T1\">Kafka</text:span></text:p>")
                .bytes();
        assertThat(Readings.text("cv.odt", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.odt", file)).containsExactly("Kafka (" + how + ")");
    }

    private static String text(String content) {
        return Readings.text("cv.odt", TestZip.odt(content).bytes());
    }
}
