package dev.assay.documents.pdf;

import dev.assay.documents.page.Direction;
import dev.assay.documents.page.PageGlyphs;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Shades;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one page's contents have drawn so far, and the state in which they draw on. */
final class Canvas {

    /** Deeper nesting is an attack; later saves are counted only. */
    private static final int DEEPEST_SAVE = 512;

    /** Frames and lines of a page are fewer, the letters of a line more. */
    private static final int MANY_DRAWINGS = 50;

    private final Box page;
    private final Budget budget;
    private final Paints paints;
    private final Visibility visibility;
    private final PageGlyphs seen = new PageGlyphs();
    private final PageGlyphs unseen = new PageGlyphs();
    private final Map<String, StringBuilder> hidden = new LinkedHashMap<>();
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private GraphicsState state;
    private int layersHidden;
    private int drawings;

    Canvas(Box page, Transform matrix, PdfFont font, Budget budget) {
        this.page = page;
        this.budget = budget;
        this.paints = new Paints(page);
        this.visibility = new Visibility(page, paints);
        this.state = new GraphicsState(matrix, page, font);
    }

    GraphicsState state() {
        return state;
    }

    Visibility visibility() {
        return visibility;
    }

    Paints paints() {
        return paints;
    }

    Box page() {
        return page;
    }

    PageGlyphs seen() {
        return seen;
    }

    /** Glyphs in the invisible text mode: what a machine read on a scan, or hidden text. */
    PageGlyphs unseen() {
        return unseen;
    }

    /** The hidden words, by the way they are hidden. */
    Map<String, StringBuilder> hidden() {
        return hidden;
    }

    /** Counts an outline that was filled or drawn along. */
    void countDrawing() {
        drawings++;
    }

    /** Whether the page shows pictures, or drawings that may be letters turned into outlines. */
    boolean hasPictures() {
        return paints.hasPictures() || drawings >= MANY_DRAWINGS;
    }

    void save() {
        if (saved.size() < DEEPEST_SAVE) {
            saved.push(state.copy());
        }
    }

    void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    int depth() {
        return saved.size();
    }

    void restoreTo(int depth) {
        while (saved.size() > depth) {
            state = saved.pop();
        }
    }

    void hideLayer() {
        layersHidden++;
    }

    void endHiddenLayer() {
        layersHidden--;
    }

    boolean isLayerHidden() {
        return layersHidden > 0;
    }

    void paint(Box box, int color, double alpha) {
        if (layersHidden == 0 && alpha > 0.05) {
            boolean opaque = alpha > 0.95 && !state.blended;
            paints.add(new Paint(
                    box.intersection(state.clip), opaque ? color : Shades.UNKNOWN, opaque && color >= 0, false));
        }
    }

    /** Notes a shape small and round or square enough to be a bullet. */
    void mark(Box box) {
        double width = box.width();
        double height = box.height();
        boolean small = width > 1 && width < 9 && height > 1 && height < 9;
        if (small && layersHidden == 0 && width < 1.7 * height && height < 1.7 * width) {
            seen.addMark(box.x0(), box.x1(), (box.y0() + box.y1()) / 2);
        }
    }

    void picture(Box box, boolean covers) {
        if (layersHidden == 0) {
            paints.add(new Paint(
                    box.intersection(state.clip),
                    Shades.UNKNOWN,
                    covers && !state.blended && state.fillAlpha > 0.95,
                    true));
        }
    }

    void show(Direction direction, double start, double end, double baseline, double size, String text) {
        budget.write(text.length());
        seen.add(direction, start, end, baseline, size, text, paints.count());
    }

    void showInvisible(Direction direction, double start, double end, double baseline, double size, String text) {
        budget.write(text.length());
        unseen.add(direction, start, end, baseline, size, text, paints.count());
    }

    void hide(String text, String how) {
        budget.write(text.length());
        hidden.computeIfAbsent(how, key -> new StringBuilder()).append(text);
    }
}
