package dev.assay.documents.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Document;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final int WHITE = 0xFFFFFF;

    private final Map<Integer, BufferedImage> album = new TreeMap<>();
    private final PagePictures pictures = new PagePictures(Limits.standard(), Optional.of(Isolation.REQUIRED));

    @Test
    void eachPageIsDrawnInAProcessApart() {
        byte[] file = new TestPdf()
                .text(72, 100, "Experience")
                .nextPage()
                .text(72, 100, "Education")
                .bytes();
        assertThat(draw(pictures, "cv.pdf", file)).isEmpty();
        assertThat(album).containsOnlyKeys(1, 2);
        assertThat(first().getWidth()).isEqualTo(1224);
        assertThat(first().getHeight()).isEqualTo(1584);
    }

    @Test
    void numbersStandLeftOfTheLinesAndAreJoinedInTheOrderOfReading() {
        byte[] file = new TestPdf()
                .text(72, 100, "Experience")
                .text(72, 400, "Education")
                .bytes();
        assertThat(draw(pictures, "cv.pdf", file)).isEmpty();
        assertThat(isBlue(67, 97)).as("the number of the first line").isTrue();
        assertThat(isBlue(67, 397)).as("the number of the second line").isTrue();
        assertThat(isBlue(72, 250)).as("the way between them").isTrue();
        assertThat(color(200, 250)).isEqualTo(WHITE);
    }

    @Test
    void numbersAreLargeEnoughToRead() {
        draw(pictures, "cv.pdf", new TestPdf().text(72, 100, "Experience").bytes());
        int light = 0;
        for (int y = 2 * 94; y < 2 * 100; y++) {
            for (int x = 2 * 68; x < 2 * 71; x++) {
                light += luminance(first().getRGB(x, y) & WHITE) > 600 ? 1 : 0;
            }
        }
        assertThat(light).isGreaterThanOrEqualTo(6);
    }

    @Test
    void whatIsHiddenIsDrawnInRed() {
        byte[] file = new TestPdf()
                .text(72, 100, "Experience")
                .text(72, 300, Color.WHITE, "Kubernetes expert")
                .text(72, 900, "Terraform expert below the page")
                .bytes();
        assertThat(draw(pictures, "cv.pdf", file)).isEmpty();
        assertThat(isRed(90, 297)).as("white letters").isTrue();
        assertThat(isRed(90, 790))
                .as("the edge next to which letters stand outside")
                .isTrue();
        assertThat(isRed(90, 200)).isFalse();
    }

    @Test
    void aProcessOfOnesOwnDrawsTheSame() {
        byte[] file = new TestPdf().text(72, 100, "Experience").bytes();
        draw(pictures, "cv.pdf", file);
        BufferedImage apart = first();
        draw(new PagePictures(Limits.standard(), Optional.empty()), "cv.pdf", file);
        assertThat(first().getWidth()).isEqualTo(apart.getWidth());
        assertThat(isBlue(67, 97)).isTrue();
    }

    @Test
    void whatHasNoPagesIsSaidSo() {
        byte[] file = "Experience".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(draw(pictures, "cv.txt", file))
                .hasValueSatisfying(reason -> assertThat(reason).contains("PDF"));
        assertThat(album).isEmpty();
    }

    @Test
    void oneThatTakesTooLongIsSaidSo() {
        Limits hasty = Limits.standard().with(Limit.OCR_MILLISECONDS, 1);
        byte[] file = new TestPdf().text(72, 100, "Experience").bytes();
        assertThat(draw(new PagePictures(hasty, Optional.of(Isolation.REQUIRED)), "cv.pdf", file))
                .hasValueSatisfying(reason -> assertThat(reason).contains("takes over"));
    }

    @Test
    void marksAreTheSameAfterTheirWayToAnotherProcess() throws IOException {
        Document document = Readings.document(
                "cv.pdf",
                new TestPdf()
                        .text(72, 100, "Experience")
                        .text(72, 300, Color.WHITE, "Kubernetes")
                        .bytes());
        PageMarks marks = PageMarks.of(document).getFirst();
        assertThat(marks.lines()).hasSize(1);
        assertThat(marks.hidden()).hasSize(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        marks.write(new java.io.DataOutputStream(out));
        assertThat(PageMarks.read(new java.io.DataInputStream(new ByteArrayInputStream(out.toByteArray()))))
                .isEqualTo(marks);
    }

    private Optional<String> draw(PagePictures drawing, String name, byte[] file) {
        album.clear();
        return drawing.draw(file, Readings.document(name, file), (page, png) -> album.put(page, picture(png)));
    }

    private static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage first() {
        return Objects.requireNonNull(album.get(1));
    }

    private boolean isBlue(int x, int y) {
        int color = color(x, y);
        return (color & 0xFF) > (color >> 16) + 40;
    }

    private boolean isRed(int x, int y) {
        int color = color(x, y);
        return (color >> 16) > (color & 0xFF) + 40;
    }

    /** The strongest colour next to a point of the first page. */
    private int color(int x, int y) {
        int found = WHITE;
        for (int dx = -1; dx <= 1; dx++) {
            int pixel = first().getRGB(2 * x + dx, 2 * y) & WHITE;
            found = luminance(pixel) < luminance(found) ? pixel : found;
        }
        return found;
    }

    private static int luminance(int color) {
        return (color >> 16) + (color >> 8 & 0xFF) + (color & 0xFF);
    }
}
