package dev.assay.documents.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Documents;
import dev.assay.documents.TestMail;
import dev.assay.documents.TestZip;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class PictureReaderTest {

    private final AtomicInteger started = new AtomicInteger();
    private final Limits limits = Limits.standard();

    @Test
    void aScannedPageIsReadAndSaysSo() throws IOException {
        Document document = document(scan("Dana Example", "Java developer"));
        assertThat(document.text()).isEqualTo("Dana Example\nJava developer");
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.READ_BY_OCR);
        assertThat(document.areas(document.span(0, 4))).singleElement().satisfies(area -> {
            assertThat(area.left()).isBetween(50.0, 70.0);
            assertThat(area.bottom()).isBetween(90.0, 112.0);
        });
        assertThat(started).hasValue(1);
    }

    @Test
    void aPictureIsReadToo() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture("Dana Example", "Java developer"), "png", png);
        assertThat(document(png.toByteArray()).text()).isEqualTo("Dana Example\nJava developer");
    }

    @Test
    void pagesWithTextStayAsTheyAre() throws IOException {
        Document document = document(mixed());
        assertThat(document.text()).isEqualTo("First page\nDana Example\nThird page");
        assertThat(document.pageStarts()).containsExactly(0, 11, 24);
        assertThat(document.findings()).extracting(Finding::page).containsExactly(2);
        assertThat(document.placements())
                .allSatisfy(place -> assertThat(document.text().substring(place.start(), place.end()))
                        .doesNotContain(" ", "\n"));
    }

    @Test
    void aScanInsideAMailIsRead() throws IOException {
        byte[] mail = TestMail.withAttachment("cv.pdf", scan("Dana Example", "Java developer"))
                .getBytes(StandardCharsets.UTF_8);
        Document document = document(mail);
        assertThat(document.text()).endsWith("Dana Example\nJava developer");
        assertThat(document.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.READ_BY_OCR);
        assertThat(document.findings()).extracting(Finding::page).containsExactly(document.pages());
    }

    @Test
    void amongZippedFilesThePicturesAreReadWhereTheyStand() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture("Java developer"), "png", png);
        byte[] zip = new TestZip()
                .part("a.pdf", mixed())
                .part("b.zip", new TestZip().part("scan.png", png.toByteArray()).bytes())
                .part("c.txt", "Last page")
                .bytes();
        Document document = document(zip);
        assertThat(document.text()).isEqualTo("First page\nDana Example\nThird page\nJava developer\nLast page");
        assertThat(document.findings()).extracting(Finding::page).containsExactly(2, 4);
        assertThat(document.pages()).isEqualTo(5);
    }

    @Test
    void whereItIsTurnedOffNothingChanges() throws IOException {
        byte[] scan = scan("Dana Example");
        Limits off = limits.with(Limit.OCR_PAGES, 0);
        Reading reading = new PictureReader(Documents.standard(), off, started::incrementAndGet).read("cv.pdf", scan);
        assertThat(reading).isEqualTo(Documents.standard().read("cv.pdf", scan));
        assertThat(started).hasValue(0);
    }

    @Test
    void aHugePictureIsNotUnpacked() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(700, 700, BufferedImage.TYPE_BYTE_BINARY), "png", png);
        Limits small = limits.with(Limit.PIXELS, 1_000);
        Reading reading = new PictureReader(Documents.standard(), small, () -> {}).read("cv.png", png.toByteArray());
        assertThat(reading).extracting("reason").isEqualTo(Reading.Reason.TOO_LARGE);
    }

    private Document document(byte[] file) {
        PictureReader reader = new PictureReader(Documents.standard(), limits, started::incrementAndGet);
        Reading reading = reader.read("cv", file);
        assertThat(reading).isInstanceOf(Reading.Legible.class);
        return ((Reading.Legible) reading).document();
    }

    private static byte[] scan(String... lines) throws IOException {
        try (PDDocument file = new PDDocument()) {
            addScan(file, lines);
            return bytes(file);
        }
    }

    private static byte[] mixed() throws IOException {
        try (PDDocument file = new PDDocument()) {
            addText(file, "First page");
            addScan(file, "Dana Example");
            addText(file, "Third page");
            return bytes(file);
        }
    }

    private static void addText(PDDocument file, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(file, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static void addScan(PDDocument file, String... lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(file, page)) {
            content.drawImage(LosslessFactory.createFromImage(file, picture(lines)), 0, 0, 595, 842);
        }
    }

    private static BufferedImage picture(String... lines) {
        BufferedImage picture = new BufferedImage(1190, 1684, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 1190, 1684);
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        for (int i = 0; i < lines.length; i++) {
            canvas.drawString(lines[i], 120, 200 + 64 * i);
        }
        canvas.dispose();
        return picture;
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }
}
