package dev.assay.documents.word;

import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import org.jspecify.annotations.Nullable;

/**
 * How a run of text looks, as far as that can hide it; what is null is not said and taken from elsewhere.
 *
 * @param vanish whether it is marked as hidden
 * @param color its colour
 * @param size its size in half points
 * @param background the colour behind it
 * @param unreadable why nobody can read it however it is coloured
 */
record RunLook(
        @Nullable Boolean vanish,
        @Nullable Integer color,
        @Nullable Integer size,
        @Nullable Integer background,
        @Nullable String unreadable) {

    static final RunLook UNSAID = new RunLook(null, null, null, null, null);

    private static final int SMALLEST_READABLE = 5;

    /** This look where it says something, {@code other} elsewhere. */
    RunLook over(RunLook other) {
        return new RunLook(
                vanish != null ? vanish : other.vanish,
                color != null ? color : other.color,
                size != null ? size : other.size,
                background != null ? background : other.background,
                unreadable != null ? unreadable : other.unreadable);
    }

    /** The same with another background, unless it has its own. */
    RunLook on(@Nullable Integer behind) {
        return background != null || behind == null ? this : new RunLook(vanish, color, size, behind, unreadable);
    }

    /** Why a reader cannot see the text, or null when it can be seen. */
    @Nullable
    String hiding() {
        if (Boolean.TRUE.equals(vanish)) {
            return Hiding.FORMATTED;
        }
        if (unreadable != null) {
            return unreadable;
        }
        if (size != null && size < SMALLEST_READABLE) {
            return Hiding.TOO_SMALL;
        }
        if (color != null && Shades.areAlike(color, background == null ? Shades.WHITE : background)) {
            return Hiding.SAME_COLOR;
        }
        return null;
    }
}
