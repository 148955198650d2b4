package dev.assay.report;

import java.util.List;

/**
 * Candidates whose order is open.
 *
 * @param number the band, from 1
 * @param candidates at least one, the highest score first
 */
record Band(int number, List<ListedView> candidates) {
    Band {
        candidates = List.copyOf(candidates);
    }

    /** A band of these, of which there is at least one. */
    static Band of(List<ListedView> candidates) {
        return new Band(candidates.getFirst().listed().band(), candidates);
    }

    String words() {
        return candidates.size() == 1 ? "one candidate" : candidates.size() + " candidates, in open order";
    }
}
