package dev.assay.documents.html;

import dev.assay.documents.source.Shades;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the text of an element looks.
 *
 * @param color the colour of its letters
 * @param background the colour behind them
 * @param pixels the size of its letters
 * @param hiding why it cannot be seen, or null
 */
record Look(
        int color, int background, double pixels, @Nullable String hiding) {

    static final Look PAGE = new Look(Shades.BLACK, Shades.WHITE, 16, null);

    /** Two points, and two device-independent pixels, are smaller than anyone reads. */
    private static final double SMALLEST = 2.7;

    private static final double FAR_OUTSIDE = -800;
    private static final double FAINTEST = 0.05;

    /** The look of a child with these declarations. */
    Look with(Declarations style) {
        double size = CssValues.pixels(style.value("font-size"), pixels);
        boolean clear = "transparent".equals(style.value("color"));
        Integer ownColor = CssValues.color(style.value("color"));
        Integer ownBackground = CssValues.background(style.value("background-color"));
        if (ownBackground == null) {
            ownBackground = CssValues.background(style.value("background"));
        }
        if (CssValues.background(style.value("background-image")) != null) {
            ownBackground = Shades.UNKNOWN;
        }
        Look look = new Look(
                Objects.requireNonNullElse(ownColor, color),
                Objects.requireNonNullElse(ownBackground, background),
                Double.isNaN(size) ? pixels : size,
                hiding);
        String why = clear ? "letters in the colour of their background" : look.reason(style);
        return why == null ? look : new Look(look.color, look.background, look.pixels, why);
    }

    private @Nullable String reason(Declarations style) {
        if (hiding != null) {
            return hiding;
        }
        if (style.says("display", "none")
                || style.says("visibility", "hidden")
                || style.says("visibility", "collapse")) {
            return "not displayed by its style";
        }
        String opacity = style.value("opacity");
        if (opacity != null && CssValues.number(opacity.replace("%", "")) <= FAINTEST) {
            return "fully transparent";
        }
        if (pixels < SMALLEST) {
            return "letters of 2 points or less";
        }
        if (isOutside(style)) {
            return "outside the page";
        }
        return Shades.areAlike(color, background) ? "letters in the colour of their background" : null;
    }

    private boolean isOutside(Declarations style) {
        boolean placed = style.says("position", "absolute") || style.says("position", "fixed");
        boolean far = CssValues.pixels(style.value("left"), pixels) < FAR_OUTSIDE
                || CssValues.pixels(style.value("top"), pixels) < FAR_OUTSIDE;
        String clip = style.value("clip");
        boolean clipped = clip != null && clip.startsWith("rect(0");
        return (placed && (far || clipped))
                || isClippedAway(style)
                || CssValues.pixels(style.value("margin-left"), pixels) < FAR_OUTSIDE
                || CssValues.pixels(style.value("text-indent"), pixels) < FAR_OUTSIDE;
    }

    private boolean isClippedAway(Declarations style) {
        boolean folded = style.says("overflow", "hidden")
                && List.of("height", "max-height", "width", "max-width").stream()
                        .anyMatch(side -> CssValues.pixels(style.value(side), pixels) < 1);
        return folded
                || startsWith(style.value("clip-path"), "inset(50%", "inset(100%", "circle(0", "polygon(0 0,0 0")
                || startsWith(style.value("transform"), "scale(0)", "scale(0,", "scalex(0)", "scaley(0)");
    }

    private static boolean startsWith(@Nullable String value, String... starts) {
        return value != null && List.of(starts).stream().anyMatch(value::startsWith);
    }
}
