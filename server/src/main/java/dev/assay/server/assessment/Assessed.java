package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.server.job.Opening;
import dev.assay.text.Document;
import java.util.List;
import java.util.Map;

/**
 * Some of a job's candidates as they stand by its current rubric.
 *
 * @param ranking the places of all
 * @param shortlist those that are looked at; who they are is not in it
 * @param documents what was read, by candidate, where it is to be quoted
 */
public record Assessed(Ranking ranking, Shortlist shortlist, Map<String, List<Document>> documents) {

    /** The job with the rubric. */
    public Opening opening() {
        return ranking.opening();
    }
}
