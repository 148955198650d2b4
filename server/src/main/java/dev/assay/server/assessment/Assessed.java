package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.match.Verdict;
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

    /** The verdicts on one candidate, in the order of the job's requirements; none where there is no such candidate. */
    public List<Verdict> verdicts(String candidate) {
        return shortlist.entries().stream()
                .filter(entry -> entry.applicant().candidate().equals(candidate))
                .flatMap(entry -> entry.applicant().assessment().verdicts().stream())
                .toList();
    }
}
