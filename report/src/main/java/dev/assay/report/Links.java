package dev.assay.report;

/** Says where the parts of a shortlist lead to. A link is the address of a page, or nothing for the same page, and an anchor. */
public interface Links {

    /** Everything on one page. */
    Links ONE_PAGE = new Links() {
        @Override
        public String candidatePage(Listed candidate) {
            return "";
        }

        @Override
        public String candidateAnchor(Listed candidate) {
            return "c" + candidate.rank();
        }

        @Override
        public String shortlistPage() {
            return "";
        }
    };

    /** The address of the page that holds the candidate's verdicts. */
    String candidatePage(Listed candidate);

    /** The id of the candidate's place on that page. */
    String candidateAnchor(Listed candidate);

    /** The address of the page that holds the matrix. */
    String shortlistPage();

    /** Whether candidates can be chosen for a comparison, by the form of the id {@code compare}. */
    default boolean compares() {
        return false;
    }

    /**
     * The address at which a candidate's document is shown where a stretch of it starts; empty where documents are not shown.
     *
     * @param document its number among the candidate's documents, from 1
     * @param start the stretch's first UTF-16 code unit
     */
    default String placeInDocument(Listed candidate, int document, int start) {
        return "";
    }
}
