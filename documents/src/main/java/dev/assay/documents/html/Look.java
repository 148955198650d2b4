package dev.assay.documents.html;

import dev.assay.documents.html.Colors.Tint;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the text of an element looks.
 *
 * @param color the colour of its letters
 * @param background the colour behind them
 * @param pixels the size of its letters
 * @param scale how much larger or smaller than that they are drawn
 * @param opacity of the element and all around it
 * @param variables the custom properties that hold for it
 * @param hiding why it cannot be seen, or null
 */
record Look(
        int color,
        int background,
        double pixels,
        double scale,
        double opacity,
        Map<String, String> variables,
        @Nullable String hiding) {

    static final Look PAGE = new Look(Shades.BLACK, Shades.WHITE, 16, 1, 1, Map.of(), null);

    static final String NOT_DISPLAYED = "not displayed by its style";

    /** Two points, and two device-independent pixels, are smaller than anyone reads. */
    private static final double SMALLEST = 2.7;

    private static final double FAR_OUTSIDE = -800;

    /** Nobody scrolls so far to the right. */
    private static final double FAR_RIGHT = 4_000;

    private static final double FAINTEST = 0.05;

    /** Letters so near to each other, in ems, lie over each other. */
    private static final double CLOSEST = -0.35;

    /** The look of a child with these declarations. */
    Look with(Declarations declared) {
        Map<String, String> known = known(declared.variables());
        Declarations style = declared.resolved(known);
        double size = CssValues.fontSize(style, pixels);
        double zoom = factor(CssValues.share(style.value("zoom"))) * factor(shrinking(style));
        double share = CssValues.share(style.value("opacity"));
        double filtered = CssValues.argument(style.value("filter"), "opacity");
        int behind = background(style);
        String letters = Objects.requireNonNullElse(style.value("-webkit-text-fill-color"), "");
        Tint tint = Colors.of(letters.isEmpty() ? style.value("color") : letters);
        Look look = new Look(
                tint == null ? color : tint.over(behind),
                style.says("background", "currentcolor") || style.says("background-color", "currentcolor")
                        ? (tint == null ? color : tint.color())
                        : behind,
                Double.isNaN(size) ? pixels : size,
                scale * zoom,
                opacity * Math.clamp(factor(share) * factor(filtered), 0, 1),
                known,
                hiding);
        return look.hidden(tint != null && tint.opacity() <= FAINTEST ? Hiding.SAME_COLOR : look.reason(style));
    }

    /** The same look, of something that cannot be seen for a reason if there is one. */
    Look hidden(@Nullable String why) {
        return why == null || hiding != null
                ? this
                : new Look(color, background, pixels, scale, opacity, variables, why);
    }

    private Map<String, String> known(Map<String, String> own) {
        if (own.isEmpty()) {
            return variables;
        }
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(own);
        return Map.copyOf(all);
    }

    /** What a share leaves as it is counts once. */
    private static double factor(double share) {
        return Double.isNaN(share) ? 1 : share;
    }

    /** How small a transform draws the element; NaN where it leaves the size alone. */
    private static double shrinking(Declarations style) {
        double least = CssValues.share(style.value("scale"));
        for (String function : List.of("scale", "scalex", "scaley", "scale3d", "matrix")) {
            double factor = Math.abs(CssValues.argument(style.value("transform"), function));
            least = Double.isNaN(factor) ? least : Double.isNaN(least) ? factor : Math.min(least, factor);
        }
        return least;
    }

    private int background(Declarations style) {
        if (CssValues.background(style.value("background-image")) != null) {
            return Shades.UNKNOWN;
        }
        Tint own = CssValues.background(style.value("background-color"));
        if (own == null) {
            own = CssValues.background(style.value("background"));
        }
        return own == null || own.opacity() <= FAINTEST ? background : own.over(background);
    }

    private @Nullable String reason(Declarations style) {
        if (style.says("display", "none")
                || style.says("visibility", "hidden")
                || style.says("visibility", "collapse")
                || style.says("content-visibility", "hidden")) {
            return NOT_DISPLAYED;
        }
        if (opacity <= FAINTEST || isMaskedAway(style)) {
            return Hiding.TRANSPARENT;
        }
        if (pixels * scale < SMALLEST) {
            return Hiding.TOO_SMALL;
        }
        if (CssValues.pixels(style.value("letter-spacing"), pixels) < CLOSEST * pixels) {
            return Hiding.OVERLAID;
        }
        if (Placing.isOutside(style, pixels)) {
            return Hiding.OUTSIDE;
        }
        return Shades.areAlike(color, background) ? Hiding.SAME_COLOR : null;
    }

    /** Whether a mask lets nothing through: a run from transparent to transparent. */
    private static boolean isMaskedAway(Declarations style) {
        for (String property : List.of("mask", "mask-image", "-webkit-mask", "-webkit-mask-image")) {
            String mask = style.value(property);
            if (mask != null
                    && mask.contains("transparent")
                    && mask.replaceAll(
                                    "[a-z-]*gradient|transparent|to (top|bottom|left|right)|[0-9.%]+(deg)?|[(), ]", "")
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Where an element is put, and what is cut off of it. */
    private static final class Placing {

        static boolean isOutside(Declarations style, double pixels) {
            boolean placed = style.says("position", "absolute") || style.says("position", "fixed");
            boolean moved = placed || style.says("position", "relative");
            String clip = style.value("clip");
            boolean clipped = clip != null && clip.startsWith("rect(0");
            return (moved
                            && List.of("left", "top", "inset").stream()
                                    .anyMatch(side -> isFar(style.value(side), pixels)))
                    || (moved
                            && List.of("right", "bottom").stream()
                                    .anyMatch(side -> isFarRight(style.value(side), pixels)))
                    || (placed && clipped)
                    || isClippedAway(style, pixels)
                    || isFar(style.value("margin-left"), pixels)
                    || isFar(style.value("margin-top"), pixels)
                    || isFar(style.value("text-indent"), pixels)
                    || isMovedAway(style);
        }

        private static boolean isFar(@Nullable String length, double pixels) {
            double at = CssValues.pixels(length, pixels);
            return at < FAR_OUTSIDE || at > FAR_RIGHT;
        }

        private static boolean isFarRight(@Nullable String length, double pixels) {
            return CssValues.pixels(length, pixels) > -FAR_OUTSIDE;
        }

        private static boolean isMovedAway(Declarations style) {
            for (String function : List.of("translate", "translatex", "translatey", "translate3d")) {
                double by = CssValues.argument(style.value("transform"), function);
                if (by < FAR_OUTSIDE || by > FAR_RIGHT) {
                    return true;
                }
            }
            return isTurnedAway(style, "rotatex") || isTurnedAway(style, "rotatey");
        }

        private static boolean isTurnedAway(Declarations style, String function) {
            return Math.abs(Math.abs(CssValues.argument(style.value("transform"), function)) - 90) < 3;
        }

        private static boolean isClippedAway(Declarations style, double pixels) {
            boolean cut = style.says("overflow", "hidden") || style.says("overflow", "clip");
            boolean folded = cut
                    && List.of("height", "max-height", "width", "max-width").stream()
                            .anyMatch(side -> CssValues.pixels(style.value(side), pixels) <= 2);
            String path = style.value("clip-path");
            return folded
                    || (path != null
                            && List.of(
                                            "inset(50%",
                                            "inset(100%",
                                            "circle(0",
                                            "ellipse(0",
                                            "polygon(0 0,0 0",
                                            "polygon(0 0, 0 0")
                                    .stream()
                                    .anyMatch(path::startsWith));
        }
    }
}
