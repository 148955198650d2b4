package dev.assay.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Writes PDF files for tests. Positions are in points from the upper left corner of a letter page. */
public final class TestPdf {

    private static final float HEIGHT = PDRectangle.LETTER.getHeight();

    /** Something that writes to a page. */
    @FunctionalInterface
    public interface Drawing {
        void draw(PDPageContentStream page) throws IOException;
    }

    private final PDDocument document = new PDDocument();
    private PDFont font = new PDType1Font(FontName.HELVETICA);
    private PDPage page = new PDPage(PDRectangle.LETTER);

    public TestPdf() {
        document.addPage(page);
    }

    public PDDocument document() {
        return document;
    }

    public PDPage page() {
        return page;
    }

    public TestPdf nextPage() {
        page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return this;
    }

    public TestPdf font(PDFont other) {
        font = other;
        return this;
    }

    /** Draws whatever else. */
    public TestPdf draw(Drawing drawing) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.draw(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A line of 10-point text. */
    public TestPdf text(double x, double y, String text) {
        return text(x, y, 10, text);
    }

    public TestPdf text(double x, double y, double size, String text) {
        return draw(stream -> show(stream, x, y, size, text));
    }

    /** Lines of 10-point text 12 points apart. */
    public TestPdf lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 12 * i, lines[i]);
        }
        return this;
    }

    /** Lines 12 points apart that the page marks as one content with a number. */
    public TestPdf marked(int number, double x, double y, String... lines) {
        return draw(stream -> {
            stream.beginMarkedContent(COSName.P, number);
            for (int i = 0; i < lines.length; i++) {
                show(stream, x, y + 12 * i, 10, lines[i]);
            }
            stream.endMarkedContent();
        });
    }

    /** Tags the file: a section with a paragraph for each marked content of the page, in the order in which they are read. */
    public TestPdf tagged(int... numbers) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement section = new PDStructureElement(StandardStructureTypes.SECT, root);
        root.appendKid(section);
        for (int number : numbers) {
            PDStructureElement paragraph = new PDStructureElement(StandardStructureTypes.P, section);
            paragraph.setPage(page);
            paragraph.appendKid(number);
            section.appendKid(paragraph);
        }
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        return this;
    }

    public TestPdf text(double x, double y, Color color, String text) {
        return draw(stream -> {
            stream.setNonStrokingColor(color);
            show(stream, x, y, 10, text);
        });
    }

    public TestPdf text(double x, double y, RenderingMode mode, String text) {
        return draw(stream -> {
            stream.setRenderingMode(mode);
            show(stream, x, y, 10, text);
        });
    }

    public TestPdf transparent(double x, double y, double opacity, String text) {
        return draw(stream -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) opacity);
            stream.setGraphicsStateParameters(state);
            show(stream, x, y, 10, text);
        });
    }

    public TestPdf rectangle(double x, double y, double width, double height, Color color) {
        return draw(stream -> {
            stream.setNonStrokingColor(color);
            stream.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            stream.fill();
        });
    }

    public TestPdf picture(double x, double y, double width, double height) {
        return draw(stream -> stream.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                (float) x,
                (float) (HEIGHT - y - height),
                (float) width,
                (float) height));
    }

    /** A picture over the whole page of what another file shows on its first. */
    public TestPdf scanOf(TestPdf shown) {
        try (PDDocument other = Loader.loadPDF(shown.bytes())) {
            BufferedImage picture = new PDFRenderer(other).renderImage(0, 2);
            return draw(stream -> stream.drawImage(
                    LosslessFactory.createFromImage(document, picture),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    HEIGHT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestPdf modified(int year, int month) {
        Calendar date = new GregorianCalendar(year, month - 1, 15);
        date.setTimeZone(TimeZone.getTimeZone("UTC"));
        document.getDocumentInformation().setModificationDate(date);
        return this;
    }

    public TestPdf protectedBy(String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void show(PDPageContentStream stream, double x, double y, double size, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, (float) size);
        stream.newLineAtOffset((float) x, (float) (HEIGHT - y));
        stream.showText(text);
        stream.endText();
    }
}
