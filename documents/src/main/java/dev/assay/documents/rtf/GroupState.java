package dev.assay.documents.rtf;

import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.stream.Stream;
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

    private static final double TWIPS_PER_POINT = 20;
    private static final double HALF_POINTS_PER_POINT = 2;

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
    int right;
    int below;
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
            return Hiding.FORMATTED;
        }
        if (deleted) {
            return Hiding.DELETED;
        }
        if (halfPoints < SMALLEST_READABLE) {
            return Hiding.TOO_SMALL;
        }
        String unreadable = unreadable();
        if (unreadable != null) {
            return unreadable;
        }
        int behind = background == Shades.WHITE ? shading : background;
        return Shades.areAlike(color, behind) ? Hiding.SAME_COLOR : null;
    }

    /** Why text cannot be read by where it stands and how close its letters are, or null. A negative line height is exact. */
    private @Nullable String unreadable() {
        return Stream.of(
                        Hiding.byWidth(scaling),
                        Hiding.bySpacing(spacing / TWIPS_PER_POINT),
                        Hiding.byRaise(raise / HALF_POINTS_PER_POINT),
                        Hiding.byIndent(indent / TWIPS_PER_POINT),
                        Hiding.byOffset(right / TWIPS_PER_POINT, below / TWIPS_PER_POINT),
                        lineHeight < 0 ? Hiding.byHeight(-lineHeight / TWIPS_PER_POINT) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
