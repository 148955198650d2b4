package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Shades;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What in the properties of runs, paragraphs and rows puts text where, or draws it how, nobody can read it. */
final class Unreadable {

    static final String OUTSIDE = "outside the page";
    static final String TOO_SMALL = "letters of 2 points or less";
    private static final String NOT_DISPLAYED = "formatted as hidden";
    private static final String TRANSPARENT = "fully transparent";
    private static final String OVERLAID = "letters that lie over each other";

    /** In per cent of their width; Word squeezes letters no further than anyone can read to a third. */
    private static final int NARROWEST = 20;

    /** In twentieths of a point; letters of ten points are five wide. */
    private static final int CLOSEST = -80;

    /** In half points; a line higher or lower by a hand is off its line in any case. */
    private static final int FARTHEST_RAISE = 400;

    /** In twentieths of a point: farther left than a page has a margin. */
    private static final int FARTHEST_LEFT = -3_000;

    /** In twentieths of a point. */
    private static final int LOWEST_LINE = 40;

    /** In thousandths of a per cent. */
    private static final int MOST_TRANSPARENT = 95_000;

    /** In English Metric Units, of which a point has 12,700. */
    private static final long FARTHEST_BOX = -3_000_000;

    private static final long SMALLEST_BOX = 25_400;

    private Unreadable() {}

    /** Why a run with these properties cannot be read, or null. */
    static @Nullable String run(Element properties) {
        if (number(properties, "w", 100) < NARROWEST) {
            return TOO_SMALL;
        }
        if (number(properties, "spacing", 0) < CLOSEST) {
            return OVERLAID;
        }
        if (Math.abs(number(properties, "position", 0)) > FARTHEST_RAISE) {
            return OUTSIDE;
        }
        Element fill = properties.child("textFill");
        return fill != null && isClear(fill) ? TRANSPARENT : null;
    }

    private static boolean isClear(Element fill) {
        Element solid = fill.child("solidFill");
        Element color =
                solid == null ? null : solid.children().stream().findFirst().orElse(null);
        return fill.child("noFill") != null || (color != null && number(color, "alpha", 0) > MOST_TRANSPARENT);
    }

    /** The colour that the fill of letters gives, or null. */
    static @Nullable Integer fillColor(Element properties) {
        Element fill = properties.child("textFill");
        Element solid = fill == null ? null : fill.child("solidFill");
        String rgb = solid == null ? null : solid.childAttribute("srgbClr", "val");
        return rgb == null ? null : Shades.hexadecimal(rgb);
    }

    /** Why a paragraph with these properties cannot be read, or null. */
    static @Nullable String paragraph(Element properties) {
        boolean away =
                List.of("x", "y").stream().anyMatch(side -> attribute(properties, "framePr", side, 0) < FARTHEST_LEFT)
                        || List.of("left", "start").stream()
                                .anyMatch(side -> attribute(properties, "ind", side, 0) < FARTHEST_LEFT);
        if (away) {
            return OUTSIDE;
        }
        boolean exact = "exact".equals(properties.childAttribute("spacing", "lineRule"));
        return exact && attribute(properties, "spacing", "line", LOWEST_LINE + 1) <= LOWEST_LINE ? TOO_SMALL : null;
    }

    /** Why a row with these properties cannot be read, or null. */
    static @Nullable String row(Element properties) {
        if (Properties.isOn("hidden", properties)) {
            return NOT_DISPLAYED;
        }
        boolean exact = "exact".equals(properties.childAttribute("trHeight", "hRule"));
        return exact && attribute(properties, "trHeight", "val", LOWEST_LINE + 1) <= LOWEST_LINE ? TOO_SMALL : null;
    }

    /** Why a box at an offset and of a size cannot be read, or null; lengths in English Metric Units. */
    static @Nullable String box(long leastOffset, long leastSize) {
        if (leastOffset < FARTHEST_BOX) {
            return OUTSIDE;
        }
        return leastSize < SMALLEST_BOX ? TOO_SMALL : null;
    }

    private static int number(Element properties, String name, int otherwise) {
        return attribute(properties, name, "val", otherwise);
    }

    private static int attribute(Element properties, String name, String attribute, int otherwise) {
        String value = properties.childAttribute(name, attribute);
        return value == null ? otherwise : Numbers.integer(value, otherwise);
    }
}
