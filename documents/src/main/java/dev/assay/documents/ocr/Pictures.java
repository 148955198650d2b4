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

/** The pages of a file as pictures: those of a PDF file as they are drawn, a picture as it is. */
public final class Pictures implements AutoCloseable {

    /** What OCR programs are made for. */
    private static final float DOTS_PER_INCH = 300;

    /** Enough to read small print on a screen. */
    private static final float SCREEN_DOTS_PER_INCH = 144;

    /** An A3 page has half as many. */
    private static final long MOST_SCREEN_PIXELS = 8_000_000;

    private static final float POINTS_PER_INCH = 72;

    private final byte[] bytes;
    private final Limits limits;
    private final PDDocument pdf;

    private Pictures(byte[] bytes, Limits limits, PDDocument pdf) {
        this.bytes = bytes;
        this.limits = limits;
        this.pdf = pdf;
    }

    /**
     * Opens a PDF file or a picture; anything else shows itself when its first page is asked for.
     *
     * @throws IOException when it cannot be opened
     */
    public static Pictures open(byte[] bytes, Limits limits) throws IOException {
        boolean isPdf = new String(bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
        ImageIO.setUseCache(false);
        return new Pictures(bytes, limits, isPdf ? Loader.loadPDF(bytes) : new PDDocument());
    }

    /** How many there are. */
    public int count() {
        return Math.max(1, pdf.getNumberOfPages());
    }

    /** How many points a pixel of the picture of a page is. */
    double scale(int page) {
        return isPdf() ? POINTS_PER_INCH / dotsPerInch(page) : 1;
    }

    /** How many pixels of the coloured picture of a page a point is; a picture's own points are its pixels. */
    public double pixelsPerPoint(int page) {
        return isPdf() ? screenDotsPerInch(page) / POINTS_PER_INCH : 1;
    }

    /**
     * A page for people to look at.
     *
     * @throws IOException when it cannot be drawn
     */
    public BufferedImage colored(int page) throws IOException {
        return isPdf()
                ? new PDFRenderer(pdf).renderImageWithDPI(page, screenDotsPerInch(page), ImageType.RGB)
                : on(BufferedImage.TYPE_INT_RGB, picture());
    }

    BufferedImage grey(int page) throws IOException {
        return isPdf()
                ? new PDFRenderer(pdf).renderImageWithDPI(page, dotsPerInch(page), ImageType.GRAY)
                : on(BufferedImage.TYPE_BYTE_GRAY, picture());
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private boolean isPdf() {
        return pdf.getNumberOfPages() > 0;
    }

    private float dotsPerInch(int page) {
        return dotsPerInch(page, DOTS_PER_INCH, limits.of(Limit.PIXELS));
    }

    private float screenDotsPerInch(int page) {
        return dotsPerInch(page, SCREEN_DOTS_PER_INCH, Math.min(MOST_SCREEN_PIXELS, limits.of(Limit.PIXELS)));
    }

    private float dotsPerInch(int page, float wanted, long pixels) {
        PDRectangle box = pdf.getPage(page).getCropBox();
        double inches = (double) box.getWidth() * box.getHeight() / POINTS_PER_INCH / POINTS_PER_INCH;
        return (float) Math.min(wanted, Math.sqrt(pixels / Math.max(inches, 1)));
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
            return reader.read(0);
        }
    }

    /** The picture on white, in another kind of pixels. */
    private static BufferedImage on(int kind, BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), kind);
        Graphics2D canvas = copy.createGraphics();
        canvas.setBackground(java.awt.Color.WHITE);
        canvas.clearRect(0, 0, copy.getWidth(), copy.getHeight());
        canvas.drawImage(picture, 0, 0, null);
        canvas.dispose();
        return copy;
    }
}
