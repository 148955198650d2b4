package dev.assay.taxonomy;

import dev.assay.taxonomy.Items.Link;
import org.jspecify.annotations.Nullable;

/**
 * Where a candidate stands between the nearest mentions.
 *
 * @param candidate the candidate
 * @param before the nearest mention in front of it, or null
 * @param back how it hangs together with that one
 * @param after the nearest mention behind it, or null
 * @param ahead how it hangs together with that one
 * @param startsItem whether a list's item starts with it
 * @param endsItem whether a list's item ends with it
 */
record Standing(
        Candidate candidate,
        @Nullable Candidate before,
        Link back,
        @Nullable Candidate after,
        Link ahead,
        boolean startsItem,
        boolean endsItem) {

    static Standing of(FoldedText text, Candidate candidate, @Nullable Candidate before, @Nullable Candidate after) {
        return new Standing(
                candidate,
                before,
                before == null ? Link.NONE : Items.link(text, before.end(), candidate.start()),
                after,
                after == null ? Link.NONE : Items.link(text, candidate.end(), after.start()),
                Items.startsAt(text, candidate.start()),
                Items.endsAt(text, candidate.end()));
    }

    /** Whether it is an item of its own beside a name that supports it. */
    boolean isItem() {
        boolean alone = (startsItem || back == Link.DIRECT) && (endsItem || ahead == Link.DIRECT);
        return alone && ((back != Link.NONE && supports(before)) || (ahead != Link.NONE && supports(after)));
    }

    /** Whether a name that supports it is right beside it. */
    boolean isBesideName() {
        return (supports(before) && back == Link.DIRECT) || (supports(after) && ahead == Link.DIRECT);
    }

    /** Whether it is an item between commas or names, beside a name that is written with the same case. */
    boolean isItemLike(FoldedText text) {
        boolean between = (startsItem && endsItem) || (back == Link.DIRECT && ahead == Link.DIRECT);
        return between
                && ((supports(before) && back == Link.DIRECT && hasCaseOf(before, text))
                        || (supports(after) && ahead == Link.DIRECT && hasCaseOf(after, text)));
    }

    /** A product is supported by products only: a practice beside it says little, for its words are everyday words. */
    private boolean supports(@Nullable Candidate neighbour) {
        return neighbour != null
                && (neighbour.form().isProduct() || !candidate.form().isProduct());
    }

    private boolean hasCaseOf(@Nullable Candidate neighbour, FoldedText text) {
        return neighbour != null
                && Character.isLowerCase(text.written(candidate.start()))
                        == Character.isLowerCase(text.written(neighbour.start()));
    }
}
