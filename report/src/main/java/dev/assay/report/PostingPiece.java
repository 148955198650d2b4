package dev.assay.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the posting in which nothing begins or ends.
 *
 * @param text its text
 * @param importance how much the requirement that it states is wanted, in a word; null where it states none
 * @param heading whether it is a heading, which states nothing
 * @param term whether it names an alternative
 * @param beginning the ids of the requirements whose quote begins here
 * @param ending the ids of the requirements whose quote ends here
 */
record PostingPiece(
        String text,
        @Nullable String importance,
        boolean heading,
        boolean term,
        List<String> beginning,
        List<String> ending) {
    PostingPiece {
        beginning = List.copyOf(beginning);
        ending = List.copyOf(ending);
    }

    /** A heading. */
    static PostingPiece heading(String text) {
        return new PostingPiece(text, null, true, false, List.of(), List.of());
    }
}
