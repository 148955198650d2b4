package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.HandDrawnFont;
import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void linesAreReadByPositionNotByOrderInTheFile() {
        byte[] file = new TestPdf()
                .text(72, 124, "third")
                .text(72, 100, "first")
                .text(72, 112, "second")
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("first\nsecond\nthird");
    }

    @Test
    void gapsBetweenGlyphsPartWords() {
        byte[] file = new TestPdf()
                .draw(page -> {
                    page.beginText();
                    page.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    page.newLineAtOffset(72, 700);
                    page.showTextWithPositioning(new Object[] {"Spr", 20f, "ing", -280f, "Boot", -30f, "s"});
                    page.endText();
                })
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Spring Boots");
    }

    @Test
    void bitmapFontsOfTexAreReadByTheirCodes() {
        byte[] file = new TestPdf()
                .draw(page -> new HandDrawnFont("a", "500 0 0 0 400 700 d1 0 0 400 700 re f")
                        .show(page, 72, 492, "certi\\034cates,2011\\0252015"))
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("certificates,2011–2015");
    }

    @Test
    void aWideGapOnALineBecomesATab() {
        byte[] file = new TestPdf()
                .text(72, 100, "Larkfield Systems")
                .text(480, 100, "2015 - 2018")
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Larkfield Systems\t2015 - 2018");
    }

    @Test
    void aGapBetweenLinesBecomesABlankLine() {
        byte[] file = new TestPdf()
                .lines(72, 100, "Experience", "Engineer at Larkfield")
                .lines(72, 140, "Education", "BSc, Example University")
                .bytes();
        assertThat(Readings.text("cv.pdf", file))
                .isEqualTo("Experience\nEngineer at Larkfield\n\nEducation\nBSc, Example University");
    }

    @Test
    void eachPageStartsWhereItsTextStarts() {
        Document document = Readings.document(
                "cv.pdf",
                new TestPdf()
                        .text(72, 100, "one")
                        .nextPage()
                        .text(72, 100, "two")
                        .bytes());
        assertThat(document.text()).isEqualTo("one\ntwo");
        assertThat(document.pageStarts()).containsExactly(0, 4);
        assertThat(document.span(4, 7).page()).isEqualTo(2);
    }

    @Test
    void theDateIsTheLastChange() {
        byte[] file = new TestPdf().text(72, 100, "Dana").modified(2024, 3).bytes();
        assertThat(Readings.document("cv.pdf", file).date()).isEqualTo(YearMonth.of(2024, 3));
    }

    @Test
    void aFileWithoutDatesHasNone() {
        byte[] file = new TestPdf().text(72, 100, "Dana").bytes();
        assertThat(Readings.document("cv.pdf", file).date()).isNull();
    }

    @Test
    void bulletsOfSymbolFontsAreBullets() {
        byte[] file = new TestPdf()
                .font(new PDType1Font(FontName.ZAPF_DINGBATS))
                .text(72, 100, "\u25CF")
                .font(new PDType1Font(FontName.HELVETICA))
                .text(90, 100, "Kafka and PostgreSQL")
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("• Kafka and PostgreSQL");
    }

    @Test
    void drawnDotsBeforeTextAreBullets() {
        byte[] file = new TestPdf()
                .rectangle(75, 94, 4, 4, Color.BLACK)
                .text(90, 100, "Kafka and PostgreSQL")
                .rectangle(300, 200, 4, 4, Color.BLACK)
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("• Kafka and PostgreSQL");
    }

    @Test
    void aTurnedPageIsReadAsItIsLookedAt() {
        TestPdf pdf = new TestPdf();
        pdf.page().setRotation(90);
        byte[] file = pdf.draw(page -> {
                    page.beginText();
                    page.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 72));
                    page.showText("across");
                    page.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 112, 72));
                    page.showText("the page");
                    page.endText();
                })
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("across\nthe page");
    }

    @Test
    void lettersDrawnTwiceForBoldnessAreReadOnce() {
        byte[] file = new TestPdf()
                .text(72, 100, "Experience")
                .text(72.3, 100, "Experience")
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Experience");
    }

    @Test
    void formsInsideFormsAreRead() {
        TestPdf pdf = new TestPdf();
        byte[] file = pdf.draw(page -> {
                    PDFormXObject form = new PDFormXObject(pdf.document());
                    form.setBBox(new PDRectangle(0, 0, 612, 792));
                    PDResources resources = new PDResources();
                    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
                    form.setResources(resources);
                    write(form.getCOSObject(), "BT /F1 10 Tf 72 700 Td (inside) Tj ET");
                    page.drawForm(form);
                })
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("inside");
    }

    @Test
    void aFormThatDrawsItselfEnds() {
        TestPdf pdf = new TestPdf();
        byte[] file = pdf.draw(page -> {
                    PDFormXObject form = new PDFormXObject(pdf.document());
                    form.setBBox(new PDRectangle(0, 0, 612, 792));
                    PDResources resources = new PDResources();
                    resources.put(COSName.getPDFName("Me"), form);
                    resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
                    form.setResources(resources);
                    write(form.getCOSObject(), "/Me Do BT /F1 10 Tf 72 700 Td (once) Tj ET");
                    page.drawForm(form);
                })
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("once");
    }

    @Test
    void filledInFormFieldsAreRead() {
        TestPdf pdf = new TestPdf().text(72, 100, "Name:");
        PDAppearanceStream shown = new PDAppearanceStream(pdf.document());
        shown.setBBox(new PDRectangle(0, 0, 200, 20));
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
        shown.setResources(resources);
        write(shown.getCOSObject(), "BT /F1 10 Tf 0 5 Td (Dana Example) Tj ET");
        PDAnnotationWidget field = new PDAnnotationWidget();
        field.setRectangle(new PDRectangle(140, 687, 200, 20));
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(shown);
        field.setAppearance(appearances);
        pdf.page().setAnnotations(List.of(field));
        assertThat(Readings.text("cv.pdf", pdf.bytes())).isEqualTo("Name:\tDana Example");
    }

    @Test
    void lettersSetApartAreWords() {
        TestPdf pdf = new TestPdf().draw(page -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.newLineAtOffset(72, 700);
            for (char letter : "WORK HISTORY".toCharArray()) {
                page.showTextWithPositioning(new Object[] {String.valueOf(letter), -300f});
            }
            page.endText();
        });
        assertThat(Readings.text("cv.pdf", pdf.bytes())).isEqualTo("WORK HISTORY");
    }

    @Test
    void lettersTurnedIntoOutlinesAreAPicture() {
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 60; i++) {
            pdf.rectangle(72 + 5 * i, 100, 3, 9, Color.BLACK);
        }
        assertThat(Readings.reason("cv.pdf", pdf.bytes())).isEqualTo(Reading.Reason.IMAGE_ONLY);
    }

    @Test
    void aPageOfPicturesOnlyIsAPictureOfAPage() {
        byte[] file = new TestPdf().picture(0, 0, 612, 792).bytes();
        assertThat(Readings.reason("cv.pdf", file)).isEqualTo(Reading.Reason.IMAGE_ONLY);
    }

    @Test
    void onePictureAmongPagesOfTextIsAFinding() {
        Document document = Readings.document(
                "cv.pdf",
                new TestPdf()
                        .text(72, 100, "one")
                        .nextPage()
                        .picture(0, 0, 612, 792)
                        .bytes());
        assertThat(document.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNREADABLE_PAGE);
            assertThat(finding.page()).isEqualTo(2);
        });
    }

    @Test
    void aPageWithNothingOnItIsCorrupt() {
        assertThat(Readings.reason("cv.pdf", new TestPdf().bytes())).isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void aFileThatNeedsAPasswordIsEncrypted() {
        byte[] file = new TestPdf().text(72, 100, "secret").protectedBy("user").bytes();
        assertThat(Readings.reason("cv.pdf", file)).isEqualTo(Reading.Reason.ENCRYPTED);
    }

    @Test
    void aFileThatAnyoneMayOpenIsReadThoughEncrypted() {
        byte[] file = new TestPdf().text(72, 100, "open to all").protectedBy("").bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("open to all");
    }

    private static void write(COSStream stream, String content) {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
