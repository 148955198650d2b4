package dev.assay.documents.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws numbers by the outlines of their digits, for a process apart sees none of the system's fonts. */
final class Numbers {

    private static final List<String> NAMES =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    /** How high digits are, in ems; the units of the outlines are those of the font that stands in for Helvetica. */
    private static final double HEIGHT = 0.72;

    private final PDType1Font font = new PDType1Font(FontName.HELVETICA_BOLD);

    /** How wide a number is at a size. */
    double width(int number, double size) throws IOException {
        return font.getStringWidth(String.valueOf(number)) / 1000 * size;
    }

    /** Draws a number in the current colour, its baseline starting at a point. */
    void draw(Graphics2D canvas, int number, double x, double y, double size) throws IOException {
        double scale = HEIGHT * size / font.getPath("eight").getBounds2D().getHeight();
        double at = x;
        for (char digit : String.valueOf(number).toCharArray()) {
            String name = NAMES.get(digit - '0');
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(scale, -scale);
            Shape outline = place.createTransformedShape(font.getPath(name));
            canvas.fill(outline);
            at += font.getStringWidth(String.valueOf(digit)) / 1000 * size;
        }
    }
}
