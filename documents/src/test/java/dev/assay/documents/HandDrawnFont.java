package dev.assay.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A Type 3 font, all glyphs of which are the same little drawing and are named by their codes. */
public final class HandDrawnFont {

    private static final int FIRST = 16;
    private static final int LAST = 'z';

    private final COSDictionary font = new COSDictionary();

    /**
     * The font.
     *
     * @param prefix what stands before the code in a glyph's name
     * @param drawing what draws each glyph
     */
    public HandDrawnFont(String prefix, String drawing) {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 1000, 1000));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001, 0, 0, 0.001, 0, 0));
        COSDictionary drawings = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        differences.add(COSInteger.get(FIRST));
        for (int code = FIRST; code <= LAST; code++) {
            COSName name = COSName.getPDFName(prefix + code);
            drawings.setItem(name, TestStream.of(drawing));
            differences.add(name);
            widths.add(COSInteger.get(500));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, drawings);
        font.setItem(COSName.WIDTHS, widths);
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, LAST);
    }

    /** Says of each code that it is the character of ASCII. */
    public HandDrawnFont told() {
        font.setItem(
                COSName.TO_UNICODE,
                TestStream.of(
                        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange endcmap"));
        return this;
    }

    /** Shows a literal string of PDF in 12 points. */
    public void show(PDPageContentStream page, double x, double y, String literal) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType3Font(font));
        PDFormXObject form =
                new PDFormXObject(TestStream.of("BT /F1 12 Tf " + x + " " + y + " Td (" + literal + ") Tj ET"));
        form.setBBox(new PDRectangle(0, 0, 612, 792));
        form.setResources(resources);
        page.drawForm(form);
    }

    private static COSArray numbers(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }
}
