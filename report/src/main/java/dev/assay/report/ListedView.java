package dev.assay.report;

/**
 * A candidate of a list as the page shows them.
 *
 * @param listed the candidate
 * @param page the address of the page that holds the candidate's verdicts
 * @param anchor the id of the candidate's place on that page
 */
record ListedView(Listed listed, String page, String anchor) {

    static ListedView of(Listed listed, Links links) {
        return new ListedView(listed, links.candidatePage(listed), links.candidateAnchor(listed));
    }

    String id() {
        return listed.id();
    }

    int rank() {
        return listed.rank();
    }

    Bar bar() {
        return new Bar(listed.score());
    }

    Tally tally() {
        return Tally.of(listed.marks());
    }

    Standing standing(Column column) {
        return Standing.of(listed.marks().get(column.index()));
    }

    /** The address of the candidate's place. */
    String link() {
        return page + "#" + anchor;
    }

    /** The address of the candidate's verdict. */
    String link(Column column) {
        return link() + "-" + column.id();
    }

    boolean hasFindings() {
        return !listed.findings().isEmpty();
    }

    /** The finding's kind, or how many there are. */
    String findingWords() {
        int count = listed.findings().size();
        return count == 1 ? Words.capitalised(listed.findings().getFirst()) : count + " findings";
    }
}
