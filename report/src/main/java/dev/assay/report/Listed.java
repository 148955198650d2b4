package dev.assay.report;

import dev.assay.Shortlist;
import dev.assay.match.Mark;
import dev.assay.match.Verdict;
import dev.assay.rank.Score;
import dev.assay.text.Finding;
import java.util.List;

/**
 * A candidate as a list shows one: the place and how each requirement came out, without the evidence.
 *
 * @param id what the candidate is called
 * @param rank the place, from 1; no two of a list share one
 * @param band the band, from 1
 * @param score how much is shown
 * @param marks one for each of the job's requirements, in their order
 * @param findings of which kind each finding is
 */
public record Listed(String id, int rank, int band, Score score, List<Mark> marks, List<Finding.Kind> findings) {
    public Listed {
        marks = List.copyOf(marks);
        findings = List.copyOf(findings);
    }

    static Listed of(Shortlist.Entry entry) {
        Shortlist.Applicant applicant = entry.applicant();
        return new Listed(
                applicant.candidate(),
                entry.rank(),
                entry.band(),
                applicant.assessment().score(),
                applicant.assessment().verdicts().stream().map(Verdict::mark).toList(),
                applicant.findings().stream().map(Finding::kind).toList());
    }
}
