package dev.assay.documents.drawing;

import dev.assay.text.Area;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * Draws marks on the picture of a page: each line of text in a frame with its number, a line from each number to the next, and what
 * is hidden in red. What is hidden outside the page is drawn at its edge.
 */
final class PageDrawing {

    private static final Color READ = new Color(0x1F, 0x5F, 0xBF);
    private static final Color FRAME = new Color(0x1F, 0x5F, 0xBF, 110);
    private static final Color WAY = new Color(0x1F, 0x5F, 0xBF, 170);
    private static final Color HIDDEN = new Color(0xC8, 0x10, 0x10);
    private static final Color HIDDEN_AREA = new Color(0xC8, 0x10, 0x10, 70);

    /** The height of the numbers, in points. */
    private static final double SIZE = 5;

    /** What is too small or too far out to be seen is drawn this large, in points. */
    private static final double LEAST = 4;

    private final BufferedImage picture;
    private final double scale;
    private final Numbers numbers;

    /** @param scale how many pixels of the picture a point is */
    PageDrawing(BufferedImage picture, double scale, Numbers numbers) {
        this.picture = picture;
        this.scale = scale;
        this.numbers = numbers;
    }

    void draw(PageMarks marks) throws IOException {
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(scale, scale);
        try {
            canvas.setStroke(new BasicStroke(0.5f));
            marks.lines().forEach(line -> frame(canvas, line));
            way(canvas, marks.lines());
            for (int i = 0; i < marks.lines().size(); i++) {
                tag(canvas, marks.lines().get(i).getFirst(), i + 1);
            }
            canvas.setStroke(new BasicStroke(1));
            marks.hidden().forEach(area -> hidden(canvas, area));
        } finally {
            canvas.dispose();
        }
    }

    private static void frame(Graphics2D canvas, List<Area> line) {
        canvas.setColor(FRAME);
        line.forEach(area -> canvas.draw(rectangle(area)));
    }

    private static void way(Graphics2D canvas, List<List<Area>> lines) {
        canvas.setColor(WAY);
        for (int i = 1; i < lines.size(); i++) {
            Area from = lines.get(i - 1).getFirst();
            Area to = lines.get(i).getFirst();
            canvas.draw(new Line2D.Double(from.left(), middle(from), to.left(), middle(to)));
        }
    }

    /** The number of a line, left of it where the page has room. */
    private void tag(Graphics2D canvas, Area area, int number) throws IOException {
        double width = numbers.width(number, SIZE) + 2;
        double left = Math.max(0, area.left() - width);
        double top = middle(area) - SIZE / 2 - 0.5;
        canvas.setColor(READ);
        canvas.fill(new Rectangle2D.Double(left, top, width, SIZE + 1));
        canvas.setColor(Color.WHITE);
        numbers.draw(canvas, number, left + 1, top + 0.5 + 0.86 * SIZE, SIZE);
    }

    private void hidden(Graphics2D canvas, Area area) {
        Rectangle2D seen = onPage(area);
        canvas.setColor(HIDDEN_AREA);
        canvas.fill(seen);
        canvas.setColor(HIDDEN);
        canvas.draw(seen);
    }

    private Rectangle2D onPage(Area area) {
        double width = picture.getWidth() / scale;
        double height = picture.getHeight() / scale;
        double left = Math.clamp(area.left(), 0, Math.max(0, width - LEAST));
        double top = Math.clamp(area.top(), 0, Math.max(0, height - LEAST));
        double right = Math.clamp(area.right(), left + LEAST, Math.max(width, left + LEAST));
        double bottom = Math.clamp(area.bottom(), top + LEAST, Math.max(height, top + LEAST));
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static Rectangle2D rectangle(Area area) {
        return new Rectangle2D.Double(area.left(), area.top(), area.right() - area.left(), area.bottom() - area.top());
    }

    private static double middle(Area area) {
        return (area.top() + area.bottom()) / 2;
    }
}
