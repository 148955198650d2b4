package dev.assay.documents.hidden;

import dev.assay.documents.TestPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Words that a PDF file says its letters are, or are to be read on a scan, while the page shows something else, or nothing. */
final class FontTricks {

    private static final String WORDS = Trick.WORDS;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private FontTricks() {}

    static List<Trick> all() {
        return List.of(
                PdfTricks.onPage(
                        "letters of an embedded font that show others", pdf -> drawn(pdf, FontTricks::another)),
                PdfTricks.onPage("letters of an embedded font that are blank", pdf -> drawn(pdf, letter -> ' ')),
                PdfTricks.onPage("letters of a Type 1 font that show others", pdf -> type1(pdf, FontTricks::another)),
                PdfTricks.onPage("letters of a Type 1 font that are blank", pdf -> type1(pdf, letter -> ' ')),
                PdfTricks.onFile(
                        "text of a scan where it shows nothing",
                        scan(pdf -> pdf.text(72, 300, RenderingMode.NEITHER, WORDS)),
                        scan(pdf -> pdf)));
    }

    private static int another(int letter) {
        char first = Character.isUpperCase(letter) ? 'A' : 'a';
        return first + (letter - first + 7) % 26;
    }

    /** Shows the words in a font whose glyphs are those of other letters. */
    private static void drawn(TestPdf pdf, IntUnaryOperator shown) {
        try (InputStream program = FontTricks.class.getResourceAsStream(FONT)) {
            PDType0Font font = PDType0Font.load(pdf.document(), program, false);
            byte[] numbers = new byte[1 << 13];
            for (int letter = 'A'; letter <= 'z'; letter++) {
                byte[] said = font.encode(Character.toString(letter));
                byte[] drawn =
                        font.encode(Character.toString(Character.isLetter(letter) ? shown.applyAsInt(letter) : letter));
                int at = 2 * (((said[0] & 0xFF) << 8) | (said[1] & 0xFF));
                System.arraycopy(drawn, 0, numbers, at, 2);
            }
            COSDictionary descendant = font.getDescendantFont().getCOSObject();
            COSStream map = new COSStream();
            try (var out = map.createOutputStream()) {
                out.write(numbers);
            }
            descendant.setItem(COSName.CID_TO_GID_MAP, map);
            pdf.font(font).text(72, 300, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows the words in a Type 1 font whose glyphs are those of other letters. */
    private static void type1(TestPdf pdf, IntUnaryOperator shown) {
        try {
            byte[] program =
                    Type1Program.of(FONT, letter -> Character.isLetter(letter) ? shown.applyAsInt(letter) : letter);
            pdf.font(new PDType1Font(pdf.document(), new ByteArrayInputStream(program), StandardEncoding.INSTANCE))
                    .text(72, 300, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The résumé as a picture of a page, with the text that a machine read on it. */
    private static byte[] scan(UnaryOperator<TestPdf> more) {
        String[] lines = Resumes.LINES.toArray(new String[0]);
        TestPdf pdf = new TestPdf().scanOf(new TestPdf().lines(72, 100, lines));
        for (int i = 0; i < lines.length; i++) {
            pdf.text(72, 100 + 12 * i, RenderingMode.NEITHER, lines[i]);
        }
        return more.apply(pdf).bytes();
    }
}
