package dev.assay.report;

import java.util.List;

/**
 * Evidence in its line of text.
 *
 * @param pieces the line, or what is shown of it
 * @param source the file it is from
 * @param page its page
 * @param pages how many pages the file has; 0 where that is not known
 * @param strength how well it shows what it shows, in words
 * @param link where the file is shown at this place; empty where it is not
 */
record Quote(List<Piece> pieces, String source, int page, int pages, String strength, String link) {
    Quote {
        pieces = List.copyOf(pieces);
    }

    /** Where it stands; a file of one page needs no number. */
    String place() {
        return pages == 1 ? source : source + ", page " + page;
    }

    /**
     * A stretch of the line.
     *
     * @param text its text
     * @param evidence whether it is the evidence itself, verbatim, rather than the text around it
     */
    record Piece(String text, boolean evidence) {}
}
