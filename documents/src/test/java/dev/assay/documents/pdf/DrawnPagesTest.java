package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

class DrawnPagesTest {

    @Test
    void lettersThatStandOutFromAPictureAreRead() {
        isRead(new TestPdf().picture(60, 280, 300, 40).text(72, 300, Color.WHITE, "Java"));
    }

    @Test
    void lettersInsideARoundClipAreRead() {
        isRead(new TestPdf().draw(page -> {
            page.moveTo(60, 480);
            page.curveTo(60, 520, 300, 520, 300, 480);
            page.curveTo(300, 440, 60, 440, 60, 480);
            page.clip();
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 10);
            page.newLineAtOffset(120, 480);
            page.showText("Java");
            page.endText();
        }));
    }

    @Test
    void lettersUnderAMarkerAreRead() {
        isRead(new TestPdf().text(72, 300, "Java").draw(page -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setBlendMode(BlendMode.MULTIPLY);
            page.setGraphicsStateParameters(state);
            page.setNonStrokingColor(Color.YELLOW);
            page.addRect(60, 480, 100, 30);
            page.fill();
        }));
    }

    @Test
    void paleLettersAreRead() {
        isRead(new TestPdf().transparent(72, 300, 0.4, "Java"));
    }

    @Test
    void lettersOnATurnedPageAreFoundWhereTheyStand() {
        TestPdf pdf = new TestPdf().picture(60, 280, 300, 40).text(72, 300, Color.BLACK, "Kubernetes");
        pdf.text(72, 400, "Java").page().setRotation(90);
        byte[] file = pdf.bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Java");
        assertThat(Readings.hidden("cv.pdf", file)).singleElement().asString().startsWith("Kubernetes (nothing");
    }

    @Test
    void aPageThatIsCutFromALargerOneIsDrawnAsItIsCut() {
        TestPdf pdf = new TestPdf().picture(60, 280, 300, 40).text(72, 300, Color.BLACK, "Kubernetes");
        pdf.text(72, 400, "Java").page().setCropBox(new PDRectangle(50, 200, 400, 400));
        assertThat(Readings.text("cv.pdf", pdf.bytes())).isEqualTo("Java");
    }

    @Test
    void noVerdictOnPicturesThatCannotBeDrawn() {
        TestPdf pdf = new TestPdf();
        pdf.draw(page -> {
            PDImageXObject picture = LosslessFactory.createFromImage(
                    pdf.document(), new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            page.drawImage(picture, 60, 470, 300, 40);
        });
        isRead(pdf.text(72, 300, Color.WHITE, "Java"));
    }

    private static void isRead(TestPdf pdf) {
        byte[] file = pdf.bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Java");
        assertThat(Readings.document("cv.pdf", file).findings()).isEmpty();
    }
}
