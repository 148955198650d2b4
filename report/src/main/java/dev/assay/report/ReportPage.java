package dev.assay.report;

import dev.assay.Shortlist;
import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import dev.assay.match.Verdict;
import dev.assay.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows.
 *
 * @param shortlist what it is made from
 * @param groups the requirements by importance
 * @param bands the candidates by band
 * @param posting the posting, cut where requirements begin and end
 * @param links where things are
 * @param assets style and script
 */
record ReportPage(
        Shortlist shortlist,
        List<ColumnGroup> groups,
        List<Band> bands,
        List<PostingPiece> posting,
        Links links,
        Assets assets) {
    ReportPage {
        groups = List.copyOf(groups);
        bands = List.copyOf(bands);
        posting = List.copyOf(posting);
    }

    static ReportPage of(Shortlist shortlist, Map<String, List<Document>> documentsByCandidate, Links links) {
        return new ReportPage(
                shortlist,
                groups(shortlist),
                bands(shortlist, documentsByCandidate, links),
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

    String unreadCount() {
        return Words.count(unread().size(), "file", "files") + " not read";
    }

    /** "31 requirements: 24 required, 5 preferred, 2 optional". */
    String requirementCounts() {
        int all = shortlist.job().requirements().size();
        List<String> each = groups.stream()
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

    List<CandidateView> candidates() {
        return bands.stream().flatMap(band -> band.candidates().stream()).toList();
    }

    List<Shortlist.Unread> unread() {
        return shortlist.unreadable();
    }

    private static List<ColumnGroup> groups(Shortlist shortlist) {
        return Stream.of(Importance.values())
                .map(importance -> new ColumnGroup(importance, columns(shortlist, importance)))
                .filter(group -> !group.columns().isEmpty())
                .toList();
    }

    private static List<Column> columns(Shortlist shortlist, Importance importance) {
        List<Requirement> requirements = shortlist.job().requirements();
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < requirements.size(); index++) {
            Requirement requirement = requirements.get(index);
            if (requirement.importance() == importance) {
                String text = RequirementText.of(requirement, shortlist.job());
                columns.add(Column.of(index, requirement, text, Tally.of(verdictsOn(index, shortlist))));
            }
        }
        return columns;
    }

    private static List<Verdict> verdictsOn(int index, Shortlist shortlist) {
        return shortlist.entries().stream()
                .map(entry -> entry.applicant().assessment().verdicts().get(index))
                .toList();
    }

    private static List<Band> bands(
            Shortlist shortlist, Map<String, List<Document>> documentsByCandidate, Links links) {
        List<Band> bands = new ArrayList<>();
        List<CandidateView> current = new ArrayList<>();
        for (Shortlist.Entry entry : shortlist.entries()) {
            if (!current.isEmpty() && current.getFirst().entry().band() != entry.band()) {
                bands.add(new Band(current.getFirst().entry().band(), current));
                current = new ArrayList<>();
            }
            List<Document> documents =
                    documentsByCandidate.getOrDefault(entry.applicant().candidate(), List.of());
            Quotes quotes = new Quotes(documents, (document, start) -> links.placeInDocument(entry, document, start));
            current.add(new CandidateView(entry, quotes, links));
        }
        if (!current.isEmpty()) {
            bands.add(new Band(current.getFirst().entry().band(), current));
        }
        return bands;
    }
}
