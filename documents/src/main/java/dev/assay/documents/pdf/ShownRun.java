package dev.assay.documents.pdf;

import dev.assay.documents.page.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What all glyphs of one shown string have in common.
 *
 * @param state the state it is shown in
 * @param base from the string's own space, in which it runs along x, to the page
 * @param direction where it runs to on the page
 * @param size the height of its letters on the page
 * @param hiding why nothing of it can be seen, or null
 */
record ShownRun(
        GraphicsState state,
        Transform base,
        Direction direction,
        double size,
        @Nullable String hiding) {

    /** The tangent of the angle from which on text is slanted. */
    private static final double SLANT = 0.15;

    static ShownRun of(Canvas canvas, Transform base) {
        GraphicsState state = canvas.state();
        double size = Math.abs(state.fontSize) * state.font.height() * Math.hypot(base.c(), base.d());
        double width = Math.abs(state.fontSize * state.scaling) * state.font.height() * Math.hypot(base.a(), base.b());
        String hiding = canvas.isLayerHidden()
                ? "on a layer that is switched off"
                : canvas.visibility().hiding(state, Math.min(size, width));
        return new ShownRun(state, base, direction(base.a(), base.b()), size, hiding);
    }

    /** How far a point is along the line. */
    double along(double x, double y) {
        return switch (direction) {
            case RIGHT, SLANTED -> base.x(x, y);
            case LEFT -> -base.x(x, y);
            case DOWN -> base.y(x, y);
            case UP -> -base.y(x, y);
        };
    }

    /** How far a point is across the lines, growing from line to line. */
    double across(double x, double y) {
        return switch (direction) {
            case RIGHT, SLANTED -> base.y(x, y);
            case LEFT -> -base.y(x, y);
            case DOWN -> -base.x(x, y);
            case UP -> base.x(x, y);
        };
    }

    private static Direction direction(double right, double down) {
        if (Math.abs(down) <= SLANT * Math.abs(right)) {
            return right >= 0 ? Direction.RIGHT : Direction.LEFT;
        }
        if (Math.abs(right) <= SLANT * Math.abs(down)) {
            return down >= 0 ? Direction.DOWN : Direction.UP;
        }
        return Direction.SLANTED;
    }
}
