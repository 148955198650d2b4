package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.documents.TestStream;
import dev.assay.documents.TestZip;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What layouts do to words, one file for each. */
class LayoutFormsTest {

    @Test
    void headingsWithSpacedOutLettersAreWords() {
        byte[] file = new TestPdf()
                .text(72, 100, "E X P E R I E N C E")
                .text(72, 120, "W O R K   H I S T O R Y")
                .text(72, 140, "Engineer at Larkfield")
                .bytes();
        assertThat(Readings.text("cv.pdf", file).lines().map(String::strip))
                .containsExactly("EXPERIENCE", "WORK HISTORY", "Engineer at Larkfield");
    }

    @Test
    void ligaturesAreTheirLetters() {
        byte[] file = encoded("fi", "ffl", "(O\\002ine work\\001rst) Tj");
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Offline workfirst");
    }

    @Test
    void lettersOfAPrivateAreaAreIconsAndDropped() {
        byte[] file = encoded("\uF095", "\uE0BE", "(\\001 \\002 dana) Tj");
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("dana");
    }

    @Test
    void chineseAndJapaneseStandWithoutBlanks() {
        byte[] file = encoded(
                "\u8EDF\u4EF6\u5DE5\u7A0B\u5E2B", "\u30A8\u30F3\u30B8\u30CB\u30A2", "(\\001) Tj 0 -20 Td (\\002) Tj");
        assertThat(Readings.text("cv.pdf", file).lines().filter(line -> !line.isEmpty()))
                .containsExactly("\u8EDF\u4EF6\u5DE5\u7A0B\u5E2B", "\u30A8\u30F3\u30B8\u30CB\u30A2");
    }

    @Test
    void wordsAlongTheMarginStandByThemselves() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 8; i++) {
            pdf.text(120, 100 + 14 * i, "Line " + i + " of the body of the page");
        }
        pdf.draw(page -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 10);
            page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 60, 600));
            page.showText("Curriculum Vitae");
            page.endText();
        });
        assertThat(Readings.text("cv.pdf", pdf.bytes()))
                .contains("Line 0 of the body of the page\nLine 1 of", "Line 7 of the body of the page")
                .containsOnlyOnce("Curriculum Vitae");
    }

    @Test
    void theOrderOfTagsDoesNotMixColumns() {
        TestPdf pdf = new TestPdf();
        pdf.draw(page -> {
            for (int i = 0; i < 8; i++) { // drawn line by line across both columns, as some programs do
                for (int column = 0; column < 2; column++) {
                    COSDictionary content = new COSDictionary();
                    content.setInt(COSName.MCID, 2 * i + column);
                    page.beginMarkedContent(COSName.P, PDPropertyList.create(content));
                    page.beginText();
                    page.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    page.newLineAtOffset(72 + 250 * column, 690 - 12 * i);
                    page.showText((column == 0 ? "Left" : "Right") + " line number " + i + " runs on");
                    page.endText();
                    page.endMarkedContent();
                }
            }
        });
        String text = Readings.text("cv.pdf", pdf.bytes());
        assertThat(text.indexOf("Left line number 7")).isLessThan(text.indexOf("Right line number 0"));
    }

    @Test
    void shortTablesInTablesOfADocumentAreReadRowByRow() {
        byte[] file = TestZip.docx("""
                        <w:tbl><w:tr>
                          <w:tc><w:p><w:r><w:t>Skills</w:t></w:r></w:p><w:p><w:r><w:t>Java</w:t></w:r></w:p><w:p><w:r><w:t>Kafka</w:t></w:r></w:p></w:tc>
                          <w:tc><w:p><w:r><w:t>Experience</w:t></w:r></w:p>
                            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Larkfield</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2015 - 2019</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                            <w:p><w:r><w:t>Built services</w:t></w:r></w:p></w:tc>
                        </w:tr></w:tbl>""").bytes();
        assertThat(Readings.text("cv.docx", file).lines().filter(line -> !line.isEmpty()))
                .containsExactly("Skills | Experience", "Java | Larkfield | 2015 - 2019", "Kafka | Built services");
    }

    @Test
    void aTextBoxThatIsStoredTwiceIsReadOnce() {
        String box = "<w:txbxContent><w:p><w:r><w:t>Contact</w:t></w:r></w:p></w:txbxContent>";
        byte[] file = TestZip.docx("""
                        <w:p><w:r><w:t>Dana</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                        <mc:Choice Requires="wps">%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent></w:r></w:p>""".formatted(box, box)).bytes();
        assertThat(Readings.text("cv.docx", file)).containsOnlyOnce("Contact").contains("Dana");
    }

    @Test
    void footnotesStandBehindWhatTheyAreAbout() {
        byte[] file = TestZip.docx(
                        "<w:p><w:r><w:t>Speaker</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p><w:p><w:r><w:t>Next</w:t></w:r></w:p>")
                .wordPart(
                        "word/footnotes.xml",
                        "<w:footnotes><w:footnote w:id='2'><w:p><w:r><w:t>At four events</w:t></w:r></w:p></w:footnote></w:footnotes>")
                .bytes();
        assertThat(Readings.text("cv.docx", file))
                .containsOnlyOnce("At four events")
                .contains("Speaker", "Next");
    }

    /** A page with one font whose codes 1 and 2 stand for two texts, and the other codes for their own letters. */
    private static byte[] encoded(String first, String second, String shown) {
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        COSDictionary dictionary = font.getCOSObject();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.FONT_FILE3, TestStream.of("a program that shows what the table says"));
        dictionary.setItem(COSName.BASE_FONT, COSName.getPDFName("ABCDEF+Sample"));
        dictionary.setItem(COSName.FONT_DESC, descriptor);
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setInt(COSName.LAST_CHAR, 126);
        COSArray widths = new COSArray();
        for (int code = 1; code < 127; code++) {
            widths.add(COSInteger.get(code < 3 ? 1000 : 500));
        }
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(
                COSName.TO_UNICODE,
                TestStream.of(
                        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <" + hex(first)
                                + "> <02> <" + hex(second)
                                + "> endbfchar 1 beginbfrange <20> <7E> <0020> endbfrange endcmap"));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, new COSDictionary());
        resources.getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F1"), dictionary);
        PDFormXObject form = new PDFormXObject(TestStream.of("BT /F1 12 Tf 72 600 Td " + shown + " ET"));
        form.setBBox(new PDRectangle(0, 0, 612, 792));
        form.setResources(resources);
        return new TestPdf().draw(page -> page.drawForm(form)).bytes();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
        return hex.toString();
    }
}
