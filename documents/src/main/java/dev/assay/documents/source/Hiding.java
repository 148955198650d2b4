package dev.assay.documents.source;

import org.jspecify.annotations.Nullable;

/** The ways of hiding that several forms of files know, in the words of findings, and from which measure on they hide. */
public final class Hiding {

    public static final String TOO_SMALL = "letters of 2 points or less";
    public static final String SAME_COLOR = "letters in the colour of their background";
    public static final String OVERLAID = "letters that lie over each other";
    public static final String TRANSPARENT = "fully transparent";
    public static final String OUTSIDE = "outside the page";
    public static final String COVERED = "covered by something drawn over it";
    public static final String FORMATTED = "formatted as hidden";
    public static final String DELETED = "deleted, but kept by tracked changes";
    public static final String COMMENT = "in a comment";

    /** In per cent of their usual width, letters narrower than this are as good as lines. */
    private static final double NARROWEST = 20;

    /** In points; letters of ten points are five wide. */
    private static final double CLOSEST = -4;

    /** In points: higher or lower than this, letters have left their line and nearly any page. */
    private static final double FARTHEST_RAISE = 200;

    /** In points: farther left than a page has a margin. */
    private static final double FARTHEST_INDENT = -150;

    /** In points: pages are less wide, so that this is outside wherever on the page it is measured from. */
    private static final double FARTHEST_LEFT = -650;

    /** In points: pages are less high. */
    private static final double FARTHEST_UP = -900;

    /** In points. */
    private static final double LOWEST_LINE = 2;

    /** In per cent. */
    private static final double FAINTEST = 5;

    private Hiding() {}

    /** Why letters cannot be read that are scaled to so many per cent of their width, or null. */
    public static @Nullable String byWidth(double percent) {
        return percent < NARROWEST ? TOO_SMALL : null;
    }

    /** Why letters cannot be read between which so many points are added, or null. */
    public static @Nullable String bySpacing(double points) {
        return points < CLOSEST ? OVERLAID : null;
    }

    /** Why letters cannot be read that stand so many points above their line, or below it, or null. */
    public static @Nullable String byRaise(double points) {
        return Math.abs(points) > FARTHEST_RAISE ? OUTSIDE : null;
    }

    /** Why a paragraph cannot be read whose lines begin so many points right of the margin, or null. */
    public static @Nullable String byIndent(double points) {
        return points < FARTHEST_INDENT ? OUTSIDE : null;
    }

    /**
     * Why a box cannot be read that stands so far from what it is anchored to, which may be anywhere on the page; or null.
     *
     * @param right how many points right of it; NaN where that is not told
     * @param below how many points below it; NaN where that is not told
     */
    public static @Nullable String byOffset(double right, double below) {
        return right < FARTHEST_LEFT || below < FARTHEST_UP ? OUTSIDE : null;
    }

    /** Why a line of exactly this height in points cannot be read, or null. */
    public static @Nullable String byHeight(double points) {
        return points <= LOWEST_LINE ? TOO_SMALL : null;
    }

    /** Why letters cannot be read that cover what is behind them by so many per cent, or null. */
    public static @Nullable String byOpacity(double percent) {
        return percent < FAINTEST ? TRANSPARENT : null;
    }
}
