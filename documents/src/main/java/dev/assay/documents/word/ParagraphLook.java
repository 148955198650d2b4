package dev.assay.documents.word;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph's properties say, as far as its text needs it; what is null is taken from its style.
 *
 * @param style the id of its style
 * @param list the list it belongs to; "0" takes it out of its style's list
 * @param level its level in that list
 * @param spaced whether it is a heading, or has a gap before it
 * @param background the colour behind it
 * @param pageBreak whether it starts a page
 * @param unreadable why nobody can read it however its letters look
 */
record ParagraphLook(
        @Nullable String style,
        @Nullable String list,
        int level,
        boolean spaced,
        @Nullable Integer background,
        boolean pageBreak,
        @Nullable String unreadable) {

    static final ParagraphLook PLAIN = new ParagraphLook(null, null, 0, false, null, false, null);

    /** This look where it says something, {@code other} elsewhere. */
    ParagraphLook over(ParagraphLook other) {
        return new ParagraphLook(
                style,
                list != null ? list : other.list,
                list != null ? level : other.level,
                spaced || other.spaced,
                background != null ? background : other.background,
                pageBreak || other.pageBreak,
                unreadable != null ? unreadable : other.unreadable);
    }
}
