package dev.assay.server.decision;

import java.util.List;

/** What was decided about one application, the latest last. */
public record Course(List<Decided> decisions) {
    public Course {
        decisions = List.copyOf(decisions);
    }

    /** Where the application stands. */
    public Stage stage() {
        return decisions.isEmpty()
                ? Stage.APPLIED
                : decisions.getLast().decision().stage();
    }

    /** The number of the latest decision; 0 before the first. */
    public int number() {
        return decisions.size();
    }
}
