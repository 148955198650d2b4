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
        int behind = background == Shades.WHITE ? shading : background;
        return Shades.areAlike(color, behind) ? "letters in the colour of their background" : null;
    }
}
