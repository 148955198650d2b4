package dev.assay.documents.hidden;

import dev.assay.documents.TestPdf;
import dev.assay.documents.TestStream;
import dev.assay.text.Finding;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;

/** The ways of hiding words in a PDF file. */
final class PdfTricks {

    private static final String WORDS = Trick.WORDS;
    private static final Color NEARLY_WHITE = new Color(0xF2, 0xF4, 0xF0);
    private static final Color NAVY = new Color(0x10, 0x20, 0x50);
    private static final Color NEARLY_NAVY = new Color(0x18, 0x28, 0x48);

    private PdfTricks() {}

    static List<Trick> all() {
        return List.of(
                onPage("mode 3", pdf -> pdf.text(72, 300, RenderingMode.NEITHER, WORDS)),
                onPage("mode 7", pdf -> pdf.text(72, 300, RenderingMode.NEITHER_CLIP, WORDS)),
                onPage("white on white", pdf -> pdf.text(72, 300, Color.WHITE, WORDS)),
                onPage("nearly white on white", pdf -> pdf.text(72, 300, NEARLY_WHITE, WORDS)),
                onPage(
                        "navy on navy",
                        pdf -> pdf.rectangle(60, 280, 300, 40, NAVY).text(72, 300, NEARLY_NAVY, WORDS),
                        pdf -> pdf.rectangle(60, 280, 300, 40, NAVY)),
                onPage("a size of 1 point", pdf -> pdf.text(72, 300, 1, WORDS)),
                onPage("a matrix that scales down", pdf -> scaled(pdf, 0.05f)),
                onPage("a matrix that scales to nothing", pdf -> scaled(pdf, 0.0001f)),
                onPage("left of the page", pdf -> pdf.text(-400, 300, WORDS)),
                onPage("below the page", pdf -> pdf.text(72, 900, WORDS)),
                onPage("clipped away", PdfTricks::clipped),
                onPage("opacity 0", pdf -> pdf.transparent(72, 300, 0, WORDS)),
                onPage("nearly transparent", pdf -> pdf.transparent(72, 300, 0.01, WORDS)),
                onPage(
                        "under a picture",
                        pdf -> pdf.text(72, 300, WORDS).picture(60, 280, 300, 40),
                        pdf -> pdf.picture(60, 280, 300, 40)),
                onPage(
                        "under a shape",
                        pdf -> pdf.text(72, 300, WORDS).rectangle(60, 280, 300, 40, Color.WHITE),
                        pdf -> pdf.rectangle(60, 280, 300, 40, Color.WHITE)),
                onPage("a layer that is off", PdfTricks::layer),
                onPage("a note", PdfTricks::note),
                onPage("pale yellow on white", pdf -> pdf.text(72, 300, new Color(0xFF, 0xFF, 0xD9), WORDS)),
                onPage("letters a hundredth as wide", PdfTricks::squeezed),
                onPage(
                        "under a thick line",
                        pdf -> line(pdf.text(72, 300, WORDS), Color.WHITE),
                        pdf -> line(pdf, Color.WHITE)),
                onPage(
                        "black on a thick black line",
                        pdf -> line(pdf, Color.BLACK).text(72, 300, WORDS),
                        pdf -> line(pdf, Color.BLACK)),
                onPage("a group of layers of which one must be off", pdf -> group(pdf, "VE")),
                onPage("a group of layers that must all be off", pdf -> group(pdf, "P")),
                onPage("a layer that is not for the screen", PdfTricks::unviewed),
                onPage("letters cut to nothing by a narrow clip", PdfTricks::sliver),
                behind("ActualText", PdfTricks::actualText),
                behind("ToUnicode", PdfTricks::toUnicode, pdf -> pdf.text(72, 300, shifted(WORDS))),
                behind("XFA", PdfTricks::xfa),
                behind(
                        "keywords",
                        pdf -> pdf.document().getDocumentInformation().setKeywords(WORDS)),
                behind("subject", pdf -> pdf.document().getDocumentInformation().setSubject(WORDS)),
                behind("XMP", PdfTricks::xmp),
                behind("an attachment", PdfTricks::attachment));
    }

    static Trick onPage(String name, Consumer<TestPdf> hidden) {
        return onPage(name, hidden, pdf -> {});
    }

    static Trick onPage(String name, Consumer<TestPdf> hidden, Consumer<TestPdf> without) {
        return onFile(name, file(hidden), file(without));
    }

    static Trick onFile(String name, byte[] with, byte[] without) {
        return new Trick(name, "cv.pdf", with, without, Finding.Kind.HIDDEN_TEXT, Trick.Place.ON_PAGE);
    }

    private static Trick behind(String name, Consumer<TestPdf> hidden) {
        return behind(name, hidden, pdf -> {});
    }

    private static Trick behind(String name, Consumer<TestPdf> hidden, Consumer<TestPdf> without) {
        return new Trick(name, "cv.pdf", file(hidden), file(without), Finding.Kind.HIDDEN_TEXT, Trick.Place.NOWHERE);
    }

    private static byte[] file(Consumer<TestPdf> hidden) {
        TestPdf pdf = new TestPdf().lines(72, 100, Resumes.LINES.toArray(new String[0]));
        hidden.accept(pdf);
        return pdf.bytes();
    }

    private static void scaled(TestPdf pdf, float by) {
        pdf.draw(page -> {
            page.transform(Matrix.getScaleInstance(by, by));
            show(page, 72 / by, 500 / by);
        });
    }

    private static void clipped(TestPdf pdf) {
        pdf.draw(page -> {
            page.addRect(0, 0, 50, 50);
            page.clip();
            show(page, 72, 500);
        });
    }

    private static void sliver(TestPdf pdf) {
        pdf.draw(page -> {
            page.addRect(72, 500, 300, 0.01f);
            page.clip();
            show(page, 72, 500);
        });
    }

    private static void squeezed(TestPdf pdf) {
        pdf.draw(page -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 12);
            page.setHorizontalScaling(1);
            page.newLineAtOffset(72, 500);
            page.showText(WORDS);
            page.endText();
        });
    }

    private static TestPdf line(TestPdf pdf, Color color) {
        return pdf.draw(page -> {
            page.setStrokingColor(color);
            page.setLineWidth(40);
            page.moveTo(40, 492);
            page.lineTo(500, 492);
            page.stroke();
        });
    }

    /** A group whose only layer is on, and that shows if it is off. */
    private static void group(TestPdf pdf, String by) {
        PDOptionalContentGroup layer = layers(pdf);
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.OCMD);
        group.setItem(COSName.OCGS, layer);
        if (by.equals("P")) {
            group.setName(by, "AllOff");
        } else {
            COSArray expression = new COSArray();
            expression.add(COSName.getPDFName("Not"));
            expression.add(layer);
            group.setItem(COSName.getPDFName(by), expression);
        }
        on(pdf, PDPropertyList.create(group));
    }

    private static void unviewed(TestPdf pdf) {
        PDOptionalContentGroup layer = layers(pdf);
        COSDictionary view = new COSDictionary();
        view.setItem("ViewState", COSName.OFF);
        COSDictionary usage = new COSDictionary();
        usage.setItem("View", view);
        layer.getCOSObject().setItem("Usage", usage);
        COSDictionary event = new COSDictionary();
        event.setName("Event", "View");
        event.setItem(COSName.OCGS, new COSArray(List.of(layer.getCOSObject())));
        COSDictionary catalog = pdf.document().getDocumentCatalog().getCOSObject();
        catalog.getCOSDictionary(COSName.OCPROPERTIES)
                .getCOSDictionary(COSName.D)
                .setItem("AS", new COSArray(List.of(event)));
        on(pdf, layer);
    }

    private static PDOptionalContentGroup layers(TestPdf pdf) {
        PDOptionalContentGroup layer = new PDOptionalContentGroup("notes");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        pdf.document().getDocumentCatalog().setOCProperties(layers);
        return layer;
    }

    private static void on(TestPdf pdf, PDPropertyList layer) {
        pdf.draw(page -> {
            page.beginMarkedContent(COSName.OC, layer);
            show(page, 72, 500);
            page.endMarkedContent();
        });
    }

    private static void layer(TestPdf pdf) {
        PDOptionalContentGroup layer = layers(pdf);
        pdf.document().getDocumentCatalog().getOCProperties().setGroupEnabled(layer, false);
        on(pdf, layer);
    }

    private static void note(TestPdf pdf) {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(WORDS);
        note.setRectangle(new PDRectangle(100, 600, 20, 20));
        pdf.draw(page -> pdf.page().getAnnotations().add(note));
    }

    private static void actualText(TestPdf pdf) {
        COSDictionary claim = new COSDictionary();
        claim.setString(COSName.ACTUAL_TEXT, WORDS);
        pdf.draw(page -> {
            page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(claim));
            page.endMarkedContent();
        });
    }

    /** Letters that the file's own table shifts by one show something else than it says. */
    private static void toUnicode(TestPdf pdf) {
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        COSStream table = TestStream.of(
                "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <21> <7E> <0022> endbfrange endcmap");
        font.getCOSObject().setItem(COSName.TO_UNICODE, table);
        pdf.font(font).text(72, 300, shifted(WORDS));
    }

    private static String shifted(String words) {
        StringBuilder shifted = new StringBuilder();
        words.chars().forEach(unit -> shifted.append((char) (unit == ' ' ? unit : unit - 1)));
        return shifted.toString();
    }

    private static void xfa(TestPdf pdf) {
        COSDictionary form = new COSDictionary();
        form.setItem(
                COSName.getPDFName("XFA"), TestStream.of("<xdp><field><value>" + WORDS + "</value></field></xdp>"));
        pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static void xmp(TestPdf pdf) {
        COSStream metadata = TestStream.of("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<rdf:Description><dc:description><rdf:Alt><rdf:li>" + WORDS
                + "</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>");
        pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, metadata);
    }

    private static void attachment(TestPdf pdf) {
        pdf.draw(page -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile(WORDS + ".txt");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf.document(), new ByteArrayInputStream(new byte[] {1})));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("a", file));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.document().getDocumentCatalog().setNames(names);
        });
    }

    private static void show(PDPageContentStream page, float x, float y) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 12);
        page.newLineAtOffset(x, y);
        page.showText(WORDS);
        page.endText();
    }
}
