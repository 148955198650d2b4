package dev.assay.documents.rtf;

import dev.assay.documents.source.Shades;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What holds inside one pair of braces. */
final class GroupState implements Cloneable {

    /** What becomes of the text of a group. */
    enum Destination {
        TEXT,
        FONTS,
        COLORS,
        INFORMATION,
        NONE
    }

    private static final int SMALLEST_READABLE = 5;

    /** In per cent of the width of letters. */
    private static final int NARROWEST = 20;

    /** In twentieths of a point; letters of ten points are five wide. */
    private static final int CLOSEST = -80;

    /** In half points. */
    private static final int FARTHEST_RAISE = 400;

    /** In twentieths of a point: farther left than a page has a margin. */
    private static final int FARTHEST_LEFT = -3_000;

    /** In twentieths of a point. */
    private static final int LOWEST_LINE = 40;

    Destination destination = Destination.TEXT;
    Charset charset;
    boolean symbols;
    boolean hidden;
    boolean deleted;
    boolean inTable;
    boolean spaced;
    int halfPoints = 24;
    int color = Shades.BLACK;
    int background = Shades.WHITE;
    int shading = Shades.WHITE;
    int scaling = 100;
    int spacing;
    int raise;
    int indent;
    int lineHeight;
    int leastOffset;
    int fallbackLength = 1;
    int font = -1;

    GroupState(Charset charset) {
        this.charset = charset;
    }

    GroupState copy() {
        try {
            return (GroupState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    void plain() {
        hidden = false;
        deleted = false;
        halfPoints = 24;
        scaling = 100;
        spacing = 0;
        raise = 0;
        color = Shades.BLACK;
        background = Shades.WHITE;
    }

    /** Why text cannot be seen, or null. */
    @Nullable
    String hiding() {
        if (hidden) {
            return "formatted as hidden";
        }
        if (deleted) {
            return "deleted, but kept by tracked changes";
        }
        if (halfPoints < SMALLEST_READABLE) {
            return "letters of 2 points or less";
        }
        if (scaling < NARROWEST || (lineHeight < 0 && lineHeight >= -LOWEST_LINE)) {
            return "letters of 2 points or less";
        }
        if (spacing < CLOSEST) {
            return "letters that lie over each other";
        }
        if (Math.abs(raise) > FARTHEST_RAISE || indent < FARTHEST_LEFT || leastOffset < FARTHEST_LEFT) {
            return "outside the page";
        }
        int behind = background == Shades.WHITE ? shading : background;
        return Shades.areAlike(color, behind) ? "letters in the colour of their background" : null;
    }
}
