package dev.assay.documents.pdf;

import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import org.jspecify.annotations.Nullable;

/** Decides whether a glyph can be seen where and how it is drawn. */
final class Visibility {

    /** No one reads letters this small; footnotes start at about five points. */
    private static final double SMALLEST = 2.05;

    /** Text in this mode may be what a machine read on a scan, which shows at the end of the page only. */
    static final String INVISIBLE = "drawn in the invisible text mode";

    /** Text of which only the drawn page tells whether it shows. */
    static final String DOUBTFUL = "nothing to be seen of it when the page is drawn";

    private static final double FAINTEST = 0.05;

    /** Fainter letters may be as good as invisible. */
    private static final double FAINT = 0.5;

    private static final int INVISIBLE_MODE = 3;
    private static final int CLIP_ONLY_MODE = 7;

    private final Box page;
    private final Paints paints;

    Visibility(Box page, Paints paints) {
        this.page = page;
        this.paints = paints;
    }

    /** Why nothing of a string shown in this state can be seen wherever it stands, or null. */
    @Nullable
    String hiding(GraphicsState state, double size) {
        if (size <= SMALLEST) {
            return Hiding.TOO_SMALL;
        }
        double alpha = fills(state) ? state.fillAlpha : state.strokeAlpha;
        return alpha * state.groupAlpha <= FAINTEST ? Hiding.TRANSPARENT : null;
    }

    /** Why a glyph with its middle at a point cannot be seen there, {@link #DOUBTFUL}, or null. */
    @Nullable
    String hiding(GraphicsState state, double x, double y) {
        if (!page.contains(x, y)) {
            return Hiding.OUTSIDE;
        }
        if (!state.clip.contains(x, y)) {
            return "outside the part of the page that is drawn";
        }
        if (state.renderMode == INVISIBLE_MODE || state.renderMode == CLIP_ONLY_MODE) {
            return INVISIBLE;
        }
        int background = paints.background(x, y);
        boolean filled = fills(state);
        boolean unseen = !filled || Shades.areAlike(state.fillColor, background);
        boolean outlined = state.renderMode % 4 == 1 || state.renderMode % 4 == 2;
        unseen &= !outlined || Shades.areAlike(state.strokeColor, background);
        if (unseen) {
            return Hiding.SAME_COLOR;
        }
        return background == Shades.UNKNOWN || isDoubtful(state, filled) ? DOUBTFUL : null;
    }

    private static boolean isDoubtful(GraphicsState state, boolean filled) {
        double alpha = filled ? state.fillAlpha : state.strokeAlpha;
        int color = filled ? state.fillColor : state.strokeColor;
        return state.blended
                || state.clippedToShape
                || alpha * state.groupAlpha < FAINT
                || color == Shades.UNKNOWN
                || state.font.hasGaps();
    }

    private static boolean fills(GraphicsState state) {
        return state.renderMode % 4 == 0 || state.renderMode % 4 == 2;
    }
}
