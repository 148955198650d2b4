package dev.assay.documents.pdf;

import dev.assay.documents.page.PageGlyphs;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Shades;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one page's contents have drawn so far, and the state in which they draw on. */
final class Canvas {

    /** Deeper nesting is an attack; later saves are counted only. */
    private static final int DEEPEST_SAVE = 512;

    /** Frames and lines of a page are fewer, the letters of a line more. */
    private static final int MANY_DRAWINGS = 50;

    /** What pictures of a page may have to be unpacked for drawing it; photographs and logos have fewer. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final int MOST_CLAIMS = 20_000;
    private static final double FAINTEST = 0.05;
    private static final double OPAQUE = 0.95;

    private final Box page;
    private final Budget budget;
    private final Paints paints;
    private final Visibility visibility;
    private final PageGlyphs seen = new PageGlyphs();
    private final Map<String, PageGlyphs> hidden = new LinkedHashMap<>();
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private final List<String> claims = new ArrayList<>();
    private GraphicsState state;
    private int layersHidden;
    private int drawings;
    private long pixels;

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

    /** The glyphs that cannot be seen, by the way they are hidden. */
    Map<String, PageGlyphs> hidden() {
        return hidden;
    }

    /** The glyphs that are hidden in a way, or those that are seen where it is null. */
    PageGlyphs glyphs(@Nullable String hiding) {
        return hiding == null ? seen : hidden.computeIfAbsent(hiding, key -> new PageGlyphs());
    }

    /** Counts a glyph; how many other things were drawn before it. */
    int countGlyph(String glyph) {
        budget.write(glyph.length());
        return paints.count();
    }

    /** Counts an outline that was filled or drawn along. */
    void countDrawing() {
        drawings++;
    }

    /** Counts a picture; one that cannot be drawn, or is very large, is as many pixels as there may be. */
    void countPixels(long count) {
        pixels = Math.min(Integer.MAX_VALUE, pixels + Math.max(0, count));
    }

    /** Whether the page can be drawn as it is, in little memory. */
    boolean isDrawable() {
        return pixels <= MOST_PIXELS;
    }

    /** Whether the page shows pictures, or drawings that may be letters turned into outlines. */
    boolean hasPictures() {
        return paints.hasPictures() || drawings >= MANY_DRAWINGS;
    }

    /** Notes what the file says that marked content stands for, which readers of the page do not see. */
    void claim(String text) {
        if (!text.isBlank() && claims.size() < MOST_CLAIMS) {
            budget.write(text.length());
            claims.add(text);
        }
    }

    List<String> claims() {
        return claims;
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

    /** Fills a shape with the colour of the state. */
    void fill(Shape shape) {
        if (state.fillAlpha * state.groupAlpha > FAINTEST) {
            add(shape, isOpaque() ? state.fillColor : Shades.UNKNOWN, Paint.Kind.FILL);
        }
    }

    /** Draws along the edges of a shape, where the line is so thick that text may stand on it or vanish under it. */
    void stroke(Shape shape) {
        double width = state.lineWidth
                * Math.sqrt(Math.abs(state.matrix.a() * state.matrix.d() - state.matrix.b() * state.matrix.c()));
        if (width >= Paints.LEAST_HEIGHT && state.strokeAlpha * state.groupAlpha > FAINTEST) {
            boolean solid = !state.dashed && !state.blended && state.strokeAlpha * state.groupAlpha > OPAQUE;
            for (Shape edge : shape.edges(width)) {
                add(edge, solid ? state.strokeColor : Shades.UNKNOWN, Paint.Kind.FILL);
            }
        }
    }

    /** Paints a picture. */
    void picture(Box box) {
        add(Shape.rectangle(box), Shades.UNKNOWN, isOpaque() ? Paint.Kind.PICTURE : Paint.Kind.MASKED_PICTURE);
    }

    /** Paints a picture with holes, or of which parts let through what is under it. */
    void maskedPicture(Box box) {
        add(Shape.rectangle(box), Shades.UNKNOWN, Paint.Kind.MASKED_PICTURE);
    }

    /** Paints a run of colours over all that is not clipped away. */
    void shade() {
        add(Shape.rectangle(state.clip), Shades.UNKNOWN, Paint.Kind.SHADE);
    }

    private void add(Shape shape, int color, Paint.Kind kind) {
        if (layersHidden == 0) {
            paints.add(new Paint(shape, shape.box().intersection(state.clip), color, kind));
        }
    }

    private boolean isOpaque() {
        return state.fillAlpha * state.groupAlpha > OPAQUE && !state.blended;
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
}
