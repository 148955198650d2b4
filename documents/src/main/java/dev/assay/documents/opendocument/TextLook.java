package dev.assay.documents.opendocument;

import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import org.jspecify.annotations.Nullable;

/**
 * How text of a style looks, as far as that can hide it; what is null is not said and taken from the parent.
 *
 * @param absent whether it is not displayed
 * @param color the colour of its letters
 * @param background the colour behind it
 * @param points the size of its letters
 * @param unreadable why nobody can read it however it is coloured
 */
record TextLook(
        @Nullable Boolean absent,
        @Nullable Integer color,
        @Nullable Integer background,
        @Nullable Double points,
        @Nullable String unreadable) {

    static final TextLook UNSAID = new TextLook(null, null, null, null, null);

    private static final double SMALLEST = 2.05;

    /** This look where it says something, {@code other} elsewhere. */
    TextLook over(TextLook other) {
        return new TextLook(
                absent != null ? absent : other.absent,
                color != null ? color : other.color,
                background != null ? background : other.background,
                points != null ? points : other.points,
                unreadable != null ? unreadable : other.unreadable);
    }

    /** The same on another background, unless it has its own. */
    TextLook on(@Nullable Integer behind) {
        return background != null || behind == null ? this : new TextLook(absent, color, behind, points, unreadable);
    }

    /** The same, not displayed. */
    TextLook absentNow() {
        return new TextLook(true, color, background, points, unreadable);
    }

    /** Why a reader cannot see the text, or null. */
    @Nullable
    String hiding() {
        if (Boolean.TRUE.equals(absent)) {
            return Hiding.FORMATTED;
        }
        if (unreadable != null) {
            return unreadable;
        }
        if (points != null && points <= SMALLEST) {
            return Hiding.TOO_SMALL;
        }
        if (color != null && Shades.areAlike(color, background == null ? Shades.WHITE : background)) {
            return Hiding.SAME_COLOR;
        }
        return null;
    }
}
