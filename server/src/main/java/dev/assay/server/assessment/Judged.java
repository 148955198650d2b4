package dev.assay.server.assessment;

import dev.assay.Scoring;
import dev.assay.Shortlist;
import dev.assay.match.Verdict;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate shows by one version of a rubric, as it is kept. Score, explanation and questions follow from it.
 *
 * @param application the application's id
 * @param revision which reading of the application it was made from
 * @param verdicts one for each requirement, in their order
 * @param asOf the month at which "present" ends, or null where nothing tells it
 * @param findings what a reviewer must know
 * @param unread the files among the candidate's that could not be read
 */
record Judged(
        String application,
        int revision,
        List<Verdict> verdicts,
        @Nullable YearMonth asOf,
        List<Finding> findings,
        List<Reading.Unreadable> unread) {
    Judged {
        verdicts = List.copyOf(verdicts);
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }

    Shortlist.Applicant applicant(String candidate, Scoring scoring) {
        return new Shortlist.Applicant(candidate, scoring.of(verdicts), asOf, findings);
    }
}
