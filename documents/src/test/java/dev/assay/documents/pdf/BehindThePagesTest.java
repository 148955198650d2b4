package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.documents.TestStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;

class BehindThePagesTest {

    private final TestPdf pdf = new TestPdf().text(72, 100, "Dana Example");

    @Test
    void notesAreHiddenWhereTheyStand() throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Knows Kubernetes");
        note.setRectangle(new PDRectangle(100, 600, 20, 20));
        pdf.page().getAnnotations().add(note);
        byte[] file = pdf.bytes();
        assertHidden(file, "Knows Kubernetes (in a note or field of the page that is not shown)");
        assertThat(Readings.document("cv.pdf", file).findings().getFirst().areas())
                .hasSize(1);
    }

    @Test
    void keywordsAndSubjectsAreHidden() {
        pdf.document().getDocumentInformation().setKeywords("Kubernetes, Go");
        assertHidden(pdf.bytes(), "Kubernetes, Go (among the keywords of the file)");
    }

    @Test
    void keywordsThatThePagesShowOrThatNameTheKindOfDocumentAreNothingHidden() {
        pdf.document().getDocumentInformation().setKeywords("Dana Example, curriculum vitæ, résumé");
        pdf.document().getDocumentInformation().setSubject("Résumé of Dana Example");
        assertThat(Readings.document("cv.pdf", pdf.bytes()).findings()).isEmpty();
    }

    @Test
    void attachmentsAreNamed() throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("kubernetes.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf.document(), new ByteArrayInputStream(new byte[] {1})));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a", file));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.document().getDocumentCatalog().setNames(names);
        assertHidden(pdf.bytes(), "kubernetes.txt (the name of an attached file, which is not read)");
    }

    @Test
    void formsOfXmlAreHidden() throws IOException {
        xfa("<xdp><field><value>Kubernetes wizard</value></field></xdp>");
        assertHidden(pdf.bytes(), "Kubernetes wizard (in a form behind the pages (XFA))");
    }

    @Test
    void aDocumentTypeInAFormIsNotFollowed() throws IOException {
        xfa("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><d>&a;</d>");
        assertHidden(pdf.bytes(), "XML that cannot be read (in a form behind the pages (XFA))");
    }

    @Test
    void whatIsSaidInsteadOfLettersIsHidden() {
        pdf.draw(page -> {
            COSDictionary claim = new COSDictionary();
            claim.setString(COSName.ACTUAL_TEXT, "Ten years of Kubernetes");
            page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(claim));
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 10);
            page.newLineAtOffset(72, 600);
            page.showText(".");
            page.endText();
            page.endMarkedContent();
        });
        byte[] file = pdf.bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Dana Example\n\n.");
        assertThat(Readings.hidden("cv.pdf", file))
                .containsExactly("Ten years Kubernetes (said by the file instead of its letters)");
    }

    @Test
    void aFontThatSaysOtherLettersThanItShowsIsReadAsItLooks() throws IOException {
        PDType1Font font = new PDType1Font(FontName.HELVETICA);
        String table =
                "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <61> <7A> <0062> endbfrange endcmap";
        font.getCOSObject().setItem(COSName.TO_UNICODE, TestStream.of(table));
        byte[] file = pdf.font(font).text(72, 300, "gardens").bytes();
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Dana Example\n\ngardens");
        assertThat(Readings.hidden("cv.pdf", file))
                .containsExactly("hbsefot (said by the file of letters that show something else)");
    }

    private void xfa(String xml) {
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.getPDFName("XFA"), TestStream.of(xml));
        form.setItem(COSName.DA, new COSString(""));
        pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
    }

    private static void assertHidden(byte[] file, String finding) {
        assertThat(Readings.text("cv.pdf", file)).isEqualTo("Dana Example");
        assertThat(Readings.hidden("cv.pdf", file)).containsExactly(finding);
    }
}
