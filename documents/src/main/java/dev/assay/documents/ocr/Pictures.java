package dev.assay.documents.ocr;

import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a file as grey pictures: those of a PDF file as they are drawn, a picture as it is. */
final class Pictures implements AutoCloseable {

    /** What OCR programs are made for. */
    private static final float DOTS_PER_INCH = 300;

    private static final float POINTS_PER_INCH = 72;

    private final byte[] bytes;
    private final Limits limits;
    private final PDDocument pdf;

    private Pictures(byte[] bytes, Limits limits, PDDocument pdf) {
        this.bytes = bytes;
        this.limits = limits;
        this.pdf = pdf;
    }

    static Pictures open(byte[] bytes, Limits limits) throws IOException {
        boolean isPdf = new String(bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
        ImageIO.setUseCache(false);
        return new Pictures(bytes, limits, isPdf ? Loader.loadPDF(bytes) : new PDDocument());
    }

    int count() {
        return Math.max(1, pdf.getNumberOfPages());
    }

    /** How many points a pixel of the picture of a page is. */
    double scale(int page) {
        return isPdf() ? POINTS_PER_INCH / dotsPerInch(page) : 1;
    }

    BufferedImage grey(int page) throws IOException {
        return isPdf() ? new PDFRenderer(pdf).renderImageWithDPI(page, dotsPerInch(page), ImageType.GRAY) : picture();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private boolean isPdf() {
        return pdf.getNumberOfPages() > 0;
    }

    private float dotsPerInch(int page) {
        PDRectangle box = pdf.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        return (float) Math.min(DOTS_PER_INCH, Math.sqrt(limits.of(Limit.PIXELS) / Math.max(inches, 1)));
    }

    private BufferedImage picture() throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("a picture of no form that is read");
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > limits.of(Limit.PIXELS)) {
                throw Refusal.tooLarge(
                        "it has more than " + limits.of(Limit.PIXELS) + " pixels; ask for a smaller picture");
            }
            return grey(reader.read(0));
        }
    }

    private static BufferedImage grey(BufferedImage picture) {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setBackground(java.awt.Color.WHITE);
        canvas.clearRect(0, 0, grey.getWidth(), grey.getHeight());
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        return grey;
    }
}
