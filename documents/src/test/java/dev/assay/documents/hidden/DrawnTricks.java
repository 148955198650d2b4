package dev.assay.documents.hidden;

import dev.assay.documents.HandDrawnFont;
import dev.assay.documents.TestPdf;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** The ways of hiding words in a PDF file that only the drawn page tells. */
final class DrawnTricks {

    private static final String WORDS = Trick.WORDS;
    private static final Color BLUE = new Color(0x20, 0x40, 0x90);

    private DrawnTricks() {}

    static List<Trick> all() {
        return List.of(
                PdfTricks.onPage(
                        "white on a white picture",
                        pdf -> background(pdf, Color.WHITE).text(72, 300, Color.WHITE, WORDS),
                        pdf -> background(pdf, Color.WHITE)),
                PdfTricks.onPage(
                        "blue on a picture nearly as blue",
                        pdf -> background(pdf, BLUE).text(72, 300, new Color(0x28, 0x48, 0x88), WORDS),
                        pdf -> background(pdf, BLUE)),
                PdfTricks.onPage(
                        "blue on a run of blues",
                        pdf -> gradient(pdf).text(72, 300, BLUE, WORDS),
                        DrawnTricks::gradient),
                PdfTricks.onPage("clipped by a triangle beside it", DrawnTricks::clipped, pdf -> {}),
                PdfTricks.onPage(
                        "under a shape of six corners", pdf -> hexagon(pdf.text(72, 300, WORDS)), DrawnTricks::hexagon),
                PdfTricks.onPage(
                        "under two boxes that meet on it", pdf -> boxes(pdf.text(72, 300, WORDS)), DrawnTricks::boxes),
                PdfTricks.onPage(
                        "under a picture with an opaque mask",
                        pdf -> masked(pdf.text(72, 300, WORDS)),
                        DrawnTricks::masked),
                PdfTricks.onPage(
                        "under a run of colours", pdf -> gradient(pdf.text(72, 300, WORDS)), DrawnTricks::gradient),
                PdfTricks.onPage("nearly transparent", pdf -> pdf.transparent(72, 300, 0.08, WORDS), pdf -> {}),
                PdfTricks.onPage(
                        "white that only darkens",
                        pdf -> multiplied(pdf.rectangle(60, 280, 300, 40, BLUE)),
                        pdf -> pdf.rectangle(60, 280, 300, 40, BLUE)),
                PdfTricks.onPage("letters that draw nothing", pdf -> pdf.draw(DrawnTricks::blank), pdf -> {}));
    }

    private static TestPdf background(TestPdf pdf, Color color) {
        return pdf.draw(page -> page.drawImage(
                LosslessFactory.createFromImage(pdf.document(), picture(BufferedImage.TYPE_INT_RGB, color)),
                60,
                470,
                300,
                40));
    }

    private static TestPdf masked(TestPdf pdf) {
        return pdf.draw(page -> {
            BufferedImage picture = picture(BufferedImage.TYPE_INT_ARGB, Color.WHITE);
            picture.setRGB(0, 0, 0); // the one corner that lets through keeps the mask
            page.drawImage(LosslessFactory.createFromImage(pdf.document(), picture), 40, 440, 400, 100);
        });
    }

    private static BufferedImage picture(int kind, Color color) {
        BufferedImage picture = new BufferedImage(40, 40, kind);
        for (int i = 0; i < 1600; i++) {
            picture.setRGB(i % 40, i / 40, color.getRGB());
        }
        return picture;
    }

    /** A band whose blue changes a little from left to right. */
    private static TestPdf gradient(TestPdf pdf) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(0x1C / 255.0, 0x3C / 255.0, 0x8C / 255.0));
        function.setItem(COSName.C1, numbers(0x24 / 255.0, 0x44 / 255.0, 0x94 / 255.0));
        function.setItem(COSName.N, COSInteger.ONE);
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setShadingType(2);
        shading.setCoords(numbers(60, 490, 360, 490));
        shading.setFunction(new PDFunctionType2(function));
        return pdf.draw(page -> {
            page.addRect(60, 470, 300, 40);
            page.clip();
            page.shadingFill(shading);
        });
    }

    private static void clipped(TestPdf pdf) {
        pdf.draw(page -> {
            page.moveTo(60, 420);
            page.lineTo(500, 420);
            page.lineTo(500, 600);
            page.closePath();
            page.clip();
            show(page);
        });
    }

    private static TestPdf hexagon(TestPdf pdf) {
        return pdf.draw(page -> {
            page.setNonStrokingColor(Color.WHITE);
            page.moveTo(20, 492);
            page.lineTo(60, 520);
            page.lineTo(400, 520);
            page.lineTo(440, 492);
            page.lineTo(400, 464);
            page.lineTo(60, 464);
            page.closePath();
            page.fill();
        });
    }

    private static TestPdf boxes(TestPdf pdf) {
        return pdf.rectangle(60, 285, 35, 30, BLUE)
                .rectangle(95, 285, 30, 30, BLUE)
                .rectangle(125, 285, 150, 30, BLUE);
    }

    private static void multiplied(TestPdf pdf) {
        pdf.draw(page -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setBlendMode(BlendMode.MULTIPLY);
            page.setGraphicsStateParameters(state);
            page.setNonStrokingColor(Color.WHITE);
            show(page);
        });
    }

    /** A font drawn by hand whose drawings are empty. */
    private static void blank(PDPageContentStream page) throws IOException {
        new HandDrawnFont("g", "500 0 d0").told().show(page, 72, 492, WORDS);
    }

    private static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }

    private static void show(PDPageContentStream page) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 10);
        page.newLineAtOffset(72, 492);
        page.showText(WORDS);
        page.endText();
    }
}
