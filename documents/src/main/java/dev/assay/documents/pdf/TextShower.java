package dev.assay.documents.pdf;

import dev.assay.documents.page.PageGlyphs;
import org.jspecify.annotations.Nullable;

/** Shows strings: moves along their glyphs and puts each on the canvas, or among what is hidden. */
final class TextShower {

    /** Where the middle of a small letter is above its baseline, in ems. */
    private static final double MIDDLE = 0.25;

    private static final String CLAIM = "said by the file of letters that show something else";

    private final Canvas canvas;
    private Transform text = Transform.IDENTITY;
    private Transform line = Transform.IDENTITY;

    TextShower(Canvas canvas) {
        this.canvas = canvas;
    }

    void begin() {
        setMatrix(Transform.IDENTITY);
    }

    void setMatrix(Transform matrix) {
        text = matrix;
        line = matrix;
    }

    void nextLine(double x, double y) {
        setMatrix(line.moved(x, y));
    }

    /** Moves back along the line by thousandths of the font size, as kerning does. */
    void adjust(double thousandths) {
        GraphicsState state = canvas.state();
        text = text.moved(-thousandths / 1000 * state.fontSize * state.scaling, 0);
    }

    void show(byte[] string) {
        GraphicsState state = canvas.state();
        PdfFont font = state.font;
        ShownRun run = ShownRun.of(canvas, text.then(state.matrix));
        double x = 0;
        for (int at = 0; at < string.length; ) {
            int length = Math.max(1, font.codeLength(string, at));
            int code = code(string, at, length);
            double width = font.width(code, length) * state.fontSize * state.scaling;
            double spacing = state.characterSpacing * state.scaling;
            place(font.text(code, length), font.isBlank(code), run, x, x + width + Math.max(0, spacing));
            if (!font.claim(code).isEmpty()) {
                place(font.claim(code), CLAIM, run, x, x + width + Math.max(0, spacing));
            }
            x += width + spacing + (length == 1 && code == ' ' ? state.wordSpacing * state.scaling : 0);
            at += length;
        }
        text = text.moved(x, 0);
    }

    private void place(String glyph, boolean blank, ShownRun run, double start, double end) {
        if (glyph.isEmpty()) {
            return;
        }
        GraphicsState state = run.state();
        String hiding = hiding(run, (start + end) / 2, state.rise + MIDDLE * state.fontSize);
        place(glyph, hiding == null && blank ? Visibility.DOUBTFUL : hiding, run, start, end);
    }

    private void place(String glyph, @Nullable String hiding, ShownRun run, double start, double end) {
        GraphicsState state = run.state();
        double from = run.along(start, state.rise);
        double to = run.along(end, state.rise);
        double baseline = run.across(start, state.rise);
        boolean doubtful = Visibility.DOUBTFUL.equals(hiding);
        PageGlyphs glyphs = canvas.glyphs(doubtful ? null : hiding);
        glyphs.add(
                run.direction(),
                Math.min(from, to),
                Math.max(from, to),
                baseline,
                run.size(),
                glyph,
                canvas.countGlyph(glyph));
        if (doubtful) {
            glyphs.doubt();
        }
    }

    private @Nullable String hiding(ShownRun run, double x, double y) {
        return run.hiding() != null
                ? run.hiding()
                : canvas.visibility()
                        .hiding(run.state(), run.base().x(x, y), run.base().y(x, y));
    }

    private static int code(byte[] string, int at, int length) {
        int code = 0;
        for (int i = at; i < at + length && i < string.length; i++) {
            code = (code << 8) | (string[i] & 0xFF);
        }
        return code;
    }
}
