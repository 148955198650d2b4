package dev.assay.documents.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestZip;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void paragraphsAreLinesAndEmptyOnesAreGaps() {
        assertThat(text(p("Dana Example") + p("") + p("Engineer"))).isEqualTo("Dana Example\n\nEngineer");
    }

    @Test
    void headingsTypedApartAreClosedUp() {
        assertThat(text(p("E D U C A T I O N") + p("Larkfield"))).isEqualTo("EDUCATION\nLarkfield");
    }

    @Test
    void runsOfAParagraphStandTogether() {
        assertThat(
                        text(
                                "<w:p><w:r><w:t>Spring </w:t></w:r><w:ins><w:r><w:t>Bo</w:t></w:r></w:ins><w:r><w:t>ot</w:t></w:r></w:p>"))
                .isEqualTo("Spring Boot");
    }

    @Test
    void tabsAndBreaksAreKept() {
        assertThat(text(
                        "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs></w:pPr><w:r><w:t>Larkfield</w:t>"
                                + "<w:tab/><w:t>2015</w:t><w:br/><w:t>Leeds</w:t></w:r></w:p>"))
                .isEqualTo("Larkfield\t2015\nLeeds");
    }

    @Test
    void shortTableCellsStandSideBySide() {
        assertThat(text("<w:tbl>" + row("Larkfield", "Engineer", "2015") + row("Quillmark", "", "2019") + "</w:tbl>"))
                .isEqualTo("Larkfield | Engineer | 2015\nQuillmark | 2019");
    }

    @Test
    void longTableCellsAreColumns() {
        String left = p("Skills") + p("Java") + p("Python") + p("Go");
        String right = p("Experience") + p("Larkfield") + p("Quillmark") + p("Otter Labs");
        assertThat(text("<w:tbl><w:tr><w:tc>" + left + "</w:tc><w:tc>" + right + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("Skills\nJava\nPython\nGo\n\nExperience\nLarkfield\nQuillmark\nOtter Labs");
    }

    @Test
    void aBoxMayStandFarAboveWhatItIsAnchoredTo() {
        String place = "<wp:positionH><wp:posOffset>-5000000</wp:posOffset></wp:positionH>"
                + "<wp:positionV><wp:posOffset>-9000000</wp:posOffset></wp:positionV>";
        assertThat(text("<w:p><w:r><w:drawing xmlns:wp='wp'><wp:anchor>" + place
                        + "<wp:extent cx='3000000' cy='300000'/><w:txbxContent>" + p("Sidebar")
                        + "</w:txbxContent></wp:anchor></w:drawing></w:r></w:p>"))
                .isEqualTo("Sidebar");
    }

    @Test
    void aTextBoxIsReadOnceBehindItsParagraph() {
        String box = "<w:txbxContent>" + p("In a box") + "</w:txbxContent>";
        assertThat(text(
                        "<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:wsp>"
                                + box + "</wps:wsp></mc:Choice><mc:Fallback><v:textbox>" + box
                                + "</v:textbox></mc:Fallback>"
                                + "</mc:AlternateContent></w:r><w:r><w:t> and after</w:t></w:r></w:p>"))
                .isEqualTo("Before and after\n\nIn a box");
    }

    @Test
    void bulletsAndNumbersComeFromTheListDefinitions() {
        byte[] file = TestZip.docx(item("1", "one") + item("1", "two") + item("2", "three") + item("2", "four"))
                .wordPart("word/numbering.xml", """
                        <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>
                        <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
                        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>""")
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("• one\n• two\n1. three\n2. four");
    }

    @Test
    void headersAndFootersAreReadOnceAroundTheBody() {
        byte[] file = TestZip.docx(p("Body"))
                .wordPart("word/header1.xml", p("Dana Example"))
                .wordPart("word/footer1.xml", p("Page"))
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana Example\n\nBody\n\nPage");
    }

    @Test
    void headersThatSayTheSameAreReadOnce() {
        byte[] file = TestZip.docx(p("Body"))
                .wordPart("word/header1.xml", p("Dana Example"))
                .wordPart("word/header2.xml", p("Dana Example"))
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana Example\n\nBody");
    }

    @Test
    void theBodyMayHaveAnotherNumber() {
        byte[] file = new TestZip()
                .part(
                        "_rels/.rels",
                        "<r><a Type='http://x/officeDocument/2006/relationships/officeDocument' Target='/word/document2.xml'/></r>")
                .wordPart("word/document2.xml", "<w:body>" + p("Dana") + "</w:body>")
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana");
    }

    @Test
    void commentsAreHidden() {
        byte[] file = TestZip.docx(p("Dana"))
                .wordPart("word/comments.xml", p("Hire at once"))
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.docx", file)).containsExactly("Hire at once (in a comment)");
    }

    @Test
    void pageBreaksStartPages() {
        Document document = Readings.document(
                "cv.docx",
                TestZip.docx(p("one") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + p("two"))
                        .bytes());
        assertThat(document.text()).isEqualTo("one\ntwo");
        assertThat(document.pageStarts()).containsExactly(0, 4);
    }

    @Test
    void theDateIsTheLastChange() {
        byte[] file = TestZip.docx(p("Dana"))
                .part(
                        "docProps/core.xml",
                        "<p xmlns:t='urn:t'><t:created>2020-01-02T00:00:00Z</t:created><t:modified>2023-04-05T00:00:00Z</t:modified></p>")
                .bytes();
        assertThat(Readings.document("cv.docx", file).date()).isEqualTo(YearMonth.of(2023, 4));
    }

    @Test
    void fieldCodesAreNotShownButTheirResultsAre() {
        assertThat(
                        text(
                                "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:hyperlink><w:r><w:t>my site</w:t></w:r></w:hyperlink></w:p>"))
                .isEqualTo("my site");
    }

    @Test
    void vanishedTextIsHidden() {
        assertHidden("<w:vanish/>", "formatted as hidden");
    }

    @Test
    void whiteTextIsHidden() {
        assertHidden("<w:color w:val=\"FFFFFF\"/>", "letters in the colour of their background");
    }

    @Test
    void tinyTextIsHidden() {
        assertHidden("<w:sz w:val=\"4\"/>", "letters of 2 points or less");
    }

    @Test
    void whiteTextOnADarkRunParagraphOrCellIsVisible() {
        String white = "<w:color w:val=\"FFFFFF\"/>";
        String dark = "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>";
        assertThat(text(run(white + dark, "Kafka"))).isEqualTo("Kafka");
        assertThat(text("<w:p><w:pPr>" + dark + "</w:pPr><w:r><w:rPr>" + white
                        + "</w:rPr><w:t>Kafka</w:t></w:r></w:p>"))
                .isEqualTo("Kafka");
        assertThat(text("<w:tbl><w:tr><w:tc><w:tcPr>" + dark + "</w:tcPr>" + run(white, "Kafka")
                        + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("Kafka");
    }

    @Test
    void hidingByAStyleAndItsParentsIsSeen() {
        byte[] file = TestZip.docx(
                        p("Dana") + "<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr><w:r><w:t>Kafka</w:t></w:r></w:p>")
                .wordPart("word/styles.xml", """
                        <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>
                        <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Base"/></w:style>""")
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.docx", file)).containsExactly("Kafka (formatted as hidden)");
    }

    @Test
    void deletedTextIsHidden() {
        byte[] file = TestZip.docx(p("Dana") + "<w:p><w:del><w:r><w:delText>Kafka</w:delText></w:r></w:del></w:p>")
                .bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.docx", file)).containsExactly("Kafka (deleted, but kept by tracked changes)");
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] file = new TestZip()
                .part("word/document.xml", "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><d>&a;</d>")
                .bytes();
        assertThat(Readings.reason("cv.docx", file)).isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void nestingAThousandDeepIsRefused() {
        byte[] file = TestZip.docx(
                        "<w:tbl><w:tr><w:tc>".repeat(1000) + p("deep") + "</w:tc></w:tr></w:tbl>".repeat(1000))
                .bytes();
        assertThat(Readings.reason("cv.docx", file)).isEqualTo(Reading.Reason.CORRUPT);
    }

    private static void assertHidden(String properties, String how) {
        byte[] file = TestZip.docx(p("Dana") + run(properties, "Kafka")).bytes();
        assertThat(Readings.text("cv.docx", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.docx", file)).containsExactly("Kafka (" + how + ")");
    }

    private static String text(String body) {
        return Readings.text("cv.docx", TestZip.docx(body).bytes());
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:p><w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(String list, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
