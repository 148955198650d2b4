package dev.assay.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a reviewer must know about a file or what it says. A finding never changes a score.
 *
 * @param kind what was found
 * @param page the page it is on, from 1
 * @param text the words concerned, or null where there are none
 * @param detail how it was found, in a few plain words
 * @param areas where it stands on its page, as far as the file's form has places
 */
public record Finding(Kind kind, int page, @Nullable String text, String detail, List<Area> areas) {

    public Finding {
        areas = List.copyOf(areas);
    }

    /** A finding without a place on its page. */
    public Finding(Kind kind, int page, @Nullable String text, String detail) {
        this(kind, page, text, detail, List.of());
    }

    /** What a finding is about. */
    public enum Kind {
        /** Text that a human reader of the page cannot see. */
        HIDDEN_TEXT,
        /** Characters without width, or that turn the reading direction. */
        INVISIBLE_CHARACTERS,
        /** Letters of another alphabet inside a word that look like those of its own. */
        LOOKALIKE_LETTERS,
        /** A sentence that speaks to software instead of to a reader. */
        INSTRUCTION_TO_SOFTWARE,
        /** A page that holds pictures but no text. */
        UNREADABLE_PAGE,
        /** A page that is a picture, whose text was read by OCR. */
        READ_BY_OCR,
        /** What was read may not be what stands in the file; a person should look. */
        CHECK_READING,
        /** A long stretch that also stands in the posting, word for word. */
        COPIED_POSTING,
        /** Two dated employments that overlap by more than a month. */
        OVERLAPPING_DATES,
        /** What is known of a signed credential: its signature, its issuer, its subject and whether it stands. */
        CREDENTIAL,
        /** What a repository that was handed in does not tell, or tells only in part. */
        ABOUT_REPOSITORY
    }
}
