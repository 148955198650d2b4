package dev.assay.report;

import java.util.List;

/**
 * Candidates whose order is open.
 *
 * @param number the band, from 1
 * @param candidates at least one, the highest score first
 */
record Band(int number, List<CandidateView> candidates) {
    Band {
        candidates = List.copyOf(candidates);
    }

    String words() {
        return candidates.size() == 1 ? "one candidate" : candidates.size() + " candidates, in open order";
    }
}
