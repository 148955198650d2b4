package dev.assay.server.search;

import java.util.List;

/**
 * A candidate that was found.
 *
 * @param application the application's id
 * @param job the job's id
 * @param title what the job is called
 * @param candidate what the candidate is called there
 * @param pieces why: the words around what was searched for, or what is shown
 */
public record Hit(String application, String job, String title, String candidate, List<Piece> pieces) {
    public Hit {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of text, and whether it is what was searched for. */
    public record Piece(String text, boolean found) {}

    public String address() {
        return "/jobs/" + job + "/candidates/" + candidate;
    }

    /** The same in the talent pool. */
    public String poolAddress() {
        return "/pool/" + application;
    }
}
