package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.server.job.Opening;
import dev.assay.text.Document;
import java.util.List;
import java.util.Map;

/**
 * A job's candidates as they stand by its current rubric.
 *
 * @param opening the job with that rubric
 * @param shortlist the candidates in order; who they are is not in it
 * @param documents what was read, by candidate
 * @param waiting how many applications are still to be read
 */
public record Assessed(Opening opening, Shortlist shortlist, Map<String, List<Document>> documents, int waiting) {

    /** The same with some of the candidates. */
    Assessed with(Shortlist some) {
        return new Assessed(opening, some, documents, waiting);
    }
}
