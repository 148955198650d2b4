package dev.assay.report;

import dev.assay.Shortlist;
import dev.assay.job.Job;
import dev.assay.text.Document;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the report shows.
 *
 * @param shortlist what it is made from
 * @param listing the candidates in bands and by requirement
 * @param candidates the candidates with all verdicts
 * @param posting the posting, cut where requirements begin and end
 * @param links where things are
 * @param assets style and script
 */
record ReportPage(
        Shortlist shortlist,
        Listing listing,
        List<CandidateView> candidates,
        List<PostingPiece> posting,
        Links links,
        Assets assets) {
    ReportPage {
        candidates = List.copyOf(candidates);
        posting = List.copyOf(posting);
    }

    static ReportPage of(Shortlist shortlist, Map<String, List<Document>> documentsByCandidate, Links links) {
        List<CandidateView> candidates = shortlist.entries().stream()
                .map(entry -> CandidateView.of(
                        entry,
                        documentsByCandidate.getOrDefault(entry.applicant().candidate(), List.of()),
                        links))
                .toList();
        List<Listed> listed =
                candidates.stream().map(each -> each.listed().listed()).toList();
        return new ReportPage(
                shortlist,
                Listing.of(shortlist.job(), listed, shortlist.unreadable(), links),
                candidates,
                PostingText.piecesOf(shortlist.job()),
                links,
                Assets.load());
    }

    String title() {
        Job job = shortlist.job();
        return job.title().isBlank() ? job.posting().name() : job.title();
    }

    @Nullable
    String asOf() {
        return shortlist.asOf() == null ? null : Words.of(shortlist.asOf());
    }

    String candidateCount() {
        return Words.count(shortlist.entries().size(), "candidate", "candidates");
    }

    /** "31 requirements: 24 required, 5 preferred, 2 optional". */
    String requirementCounts() {
        int all = shortlist.job().requirements().size();
        List<String> each = listing.groups().stream()
                .map(group -> group.columns().size() + " " + Words.of(group.importance()))
                .toList();
        return Words.count(all, "requirement", "requirements") + ": " + String.join(", ", each);
    }

    /** What to do about a requirement that was read wrongly. */
    String correction() {
        return links.shortlistPage().isEmpty()
                ? " Where it was read wrongly, correct the posting or the weights and run again."
                : "";
    }
}
