package dev.assay.server.search;

import java.util.List;

/**
 * A candidate that was found.
 *
 * @param job the job's id
 * @param title what the job is called
 * @param candidate what the candidate is called there
 * @param pieces why: the words around what was searched for, or what is shown
 */
record Hit(String job, String title, String candidate, List<Piece> pieces) {
    Hit {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of text, and whether it is what was searched for. */
    record Piece(String text, boolean found) {}

    String address() {
        return "/jobs/" + job + "/candidates/" + candidate;
    }
}
