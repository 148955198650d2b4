package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.text.Reading;
import java.awt.Color;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class HiddenPdfTextTest {

    private final TestPdf pdf = new TestPdf().text(72, 100, "Dana Example");

    @Test
    void invisibleTextModeIsHidden() {
        assertHidden(
                pdf.text(72, 300, RenderingMode.NEITHER, "Kubernetes"),
                "Kubernetes (drawn in the invisible text mode)");
    }

    @Test
    void clipOnlyTextModeIsHidden() {
        assertHidden(
                pdf.text(72, 300, RenderingMode.NEITHER_CLIP, "Kubernetes"),
                "Kubernetes (drawn in the invisible text mode)");
    }

    @Test
    void textAMachineReadOnAScanIsVisible() {
        byte[] file = new TestPdf()
                .scanOf(new TestPdf().text(72, 300, "Read by a machine"))
                .text(72, 300, RenderingMode.NEITHER, "Read by a machine")
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Read by a machine");
    }

    @Test
    void textAMachineReadBeforeTheScanIsDrawnIsVisible() {
        byte[] file = new TestPdf()
                .text(72, 300, RenderingMode.NEITHER, "Read by a machine")
                .scanOf(new TestPdf().text(72, 300, "Read by a machine"))
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Read by a machine");
    }

    @Test
    void aScanWhoseTextStandsElsewhereIsAPicture() {
        byte[] file = new TestPdf()
                .scanOf(new TestPdf().text(72, 300, "Read by a machine"))
                .text(72, 300, RenderingMode.NEITHER, "Read")
                .text(72, 500, RenderingMode.NEITHER, "Kubernetes and Terraform")
                .bytes();
        assertThat(Readings.reason("cv.pdf", file)).isEqualTo(Reading.Reason.IMAGE_ONLY);
    }

    @Test
    void whiteOnWhiteIsHidden() {
        assertHidden(
                pdf.text(72, 300, Color.WHITE, "Kubernetes"), "Kubernetes (letters in the colour of their background)");
    }

    @Test
    void nearlyWhiteOnWhiteIsHidden() {
        assertHidden(
                pdf.text(72, 300, new Color(250, 250, 250), "Kubernetes"),
                "Kubernetes (letters in the colour of their background)");
    }

    @Test
    void greyOnWhiteIsVisible() {
        assertVisible(pdf.text(72, 300, new Color(160, 160, 160), "Kubernetes"), "Kubernetes");
    }

    @Test
    void whiteOnADarkRectangleIsVisible() {
        assertVisible(
                pdf.rectangle(60, 280, 200, 40, new Color(20, 30, 60)).text(72, 300, Color.WHITE, "Kubernetes"),
                "Kubernetes");
    }

    @Test
    void darkOnAnEquallyDarkRectangleIsHidden() {
        assertHidden(
                pdf.rectangle(60, 280, 200, 40, Color.BLACK).text(72, 300, Color.BLACK, "Kubernetes"),
                "Kubernetes (letters in the colour of their background)");
    }

    @Test
    void whiteBesideADarkRectangleIsHidden() {
        assertHidden(
                pdf.rectangle(60, 280, 200, 40, Color.BLACK).text(300, 300, Color.WHITE, "Kubernetes"),
                "Kubernetes (letters in the colour of their background)");
    }

    @Test
    void whiteOnAPictureIsVisible() {
        assertVisible(pdf.picture(60, 280, 200, 40).text(72, 300, Color.WHITE, "Kubernetes"), "Kubernetes");
    }

    @Test
    void whiteOnACurvedShapeIsVisibleOnlyWhereTheShapeIs() {
        assertVisible(triangle().text(80, 390, Color.WHITE, "Kubernetes"), "Kubernetes");
    }

    @Test
    void whiteBesideACurvedShapeIsHidden() {
        assertHidden(
                triangle().text(300, 220, Color.WHITE, "Kubernetes"),
                "Kubernetes (letters in the colour of their background)");
    }

    @Test
    void whiteOnAColourGradientIsVisible() {
        assertVisible(
                pdf.draw(page -> {
                            page.saveGraphicsState();
                            page.addRect(60, 460, 200, 60);
                            page.clip();
                            PDShadingType2 gradient = new PDShadingType2(new COSDictionary());
                            page.shadingFill(gradient);
                            page.restoreGraphicsState();
                        })
                        .text(72, 300, Color.WHITE, "Kubernetes"),
                "Kubernetes");
    }

    @Test
    void hiddenTextOverADecoratedPageStaysHidden() {
        byte[] file = new TestPdf()
                .picture(0, 0, 612, 792)
                .text(72, 100, Color.WHITE, "Dana Example")
                .text(72, 112, Color.WHITE, "Engineer at Larkfield")
                .text(72, 300, RenderingMode.NEITHER, "Kubernetes")
                .bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Dana Example\nEngineer at Larkfield");
        assertThat(Readings.hidden("cv.pdf", file)).containsExactly("Kubernetes (drawn in the invisible text mode)");
    }

    @Test
    void aTransparentGroupIsHidden() {
        pdf.draw(page -> {
            PDTransparencyGroup group = new PDTransparencyGroup(pdf.document());
            group.setBBox(new PDRectangle(0, 0, 612, 792));
            group.getCOSObject().setItem(COSName.GROUP, new COSDictionary());
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
            group.setResources(resources);
            try (OutputStream out = group.getCOSObject().createOutputStream()) {
                out.write("BT /F1 10 Tf 72 500 Td (Kubernetes) Tj ET".getBytes(StandardCharsets.US_ASCII));
            }
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(0f);
            page.setGraphicsStateParameters(state);
            page.drawForm(group);
        });
        assertHidden(pdf, "Kubernetes (fully transparent)");
    }

    @Test
    void tinyLettersAreHidden() {
        assertHidden(pdf.text(72, 300, 1.5, "Kubernetes"), "Kubernetes (letters of 2 points or less)");
    }

    @Test
    void smallPrintIsVisible() {
        assertVisible(pdf.text(72, 300, 5, "Kubernetes"), "Kubernetes");
    }

    @Test
    void lettersScaledDownByTheMatrixAreHidden() {
        assertHidden(
                pdf.draw(page -> {
                    page.transform(Matrix.getScaleInstance(0.1f, 0.1f));
                    page.beginText();
                    page.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    page.newLineAtOffset(720, 5000);
                    page.showText("Kubernetes");
                    page.endText();
                }),
                "Kubernetes (letters of 2 points or less)");
    }

    @Test
    void textOutsideThePageIsHidden() {
        assertHidden(pdf.text(-300, 300, "Kubernetes"), "Kubernetes (outside the page)");
    }

    @Test
    void textOutsideTheCropBoxIsHidden() {
        pdf.page().setCropBox(new PDRectangle(0, 400, 612, 392));
        assertHidden(pdf.text(72, 500, "Kubernetes"), "Kubernetes (outside the page)");
    }

    @Test
    void clippedTextIsHidden() {
        assertHidden(
                pdf.draw(page -> {
                    page.addRect(0, 0, 50, 50);
                    page.clip();
                    page.beginText();
                    page.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    page.newLineAtOffset(72, 500);
                    page.showText("Kubernetes");
                    page.endText();
                }),
                "Kubernetes (outside the part of the page that is drawn)");
    }

    @Test
    void transparentTextIsHidden() {
        assertHidden(pdf.transparent(72, 300, 0, "Kubernetes"), "Kubernetes (fully transparent)");
    }

    @Test
    void halfTransparentTextIsVisible() {
        assertVisible(pdf.transparent(72, 300, 0.5, "Kubernetes"), "Kubernetes");
    }

    @Test
    void textUnderAnOpaqueRectangleIsHidden() {
        assertHidden(
                pdf.text(72, 300, "Kubernetes").rectangle(60, 280, 200, 40, Color.WHITE),
                "Kubernetes (covered by something drawn over it)");
    }

    @Test
    void textUnderASmallPictureIsHidden() {
        assertHidden(
                pdf.text(72, 300, "Kubernetes").picture(60, 280, 200, 40),
                "Kubernetes (covered by something drawn over it)");
    }

    @Test
    void textOnALayerThatIsOffIsHidden() {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        pdf.document().getDocumentCatalog().setOCProperties(layers);
        pdf.draw(page -> {
            page.beginMarkedContent(COSName.OC, layer);
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.newLineAtOffset(72, 500);
            page.showText("Kubernetes");
            page.endText();
            page.endMarkedContent();
        });
        assertHidden(pdf, "Kubernetes (on a layer that is switched off)");
    }

    private TestPdf triangle() {
        return pdf.draw(page -> {
            page.setNonStrokingColor(Color.BLACK);
            page.moveTo(60, 592);
            page.lineTo(60, 392);
            page.lineTo(400, 392);
            page.closePath();
            page.fill();
        });
    }

    private static void assertHidden(TestPdf pdf, String finding) {
        byte[] file = pdf.bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Dana Example");
        assertThat(Readings.hidden("cv.pdf", file)).containsExactly(finding);
    }

    private static void assertVisible(TestPdf pdf, String text) {
        byte[] file = pdf.bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Dana Example\n\n" + text);
        assertThat(Readings.hidden("cv.pdf", file)).isEmpty();
    }
}
