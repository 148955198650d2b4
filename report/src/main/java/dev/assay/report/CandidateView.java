package dev.assay.report;

import dev.assay.Assessment;
import dev.assay.Shortlist;
import dev.assay.explain.Explanation;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import dev.assay.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with all verdicts as the page shows them. Quotes are looked up when asked for, so that a long list needs little memory.
 *
 * @param listed the same without the evidence
 * @param entry the candidate's place in the shortlist
 * @param quotes shows the candidate's evidence
 * @param links where things are
 */
record CandidateView(ListedView listed, Shortlist.Entry entry, Quotes quotes, Links links) {

    /** @param documents what was read of the candidate; quotes are shown in their lines */
    static CandidateView of(Shortlist.Entry entry, List<Document> documents, Links links) {
        Listed listed = Listed.of(entry);
        Quotes quotes = new Quotes(documents, (document, start) -> links.placeInDocument(listed, document, start));
        return new CandidateView(ListedView.of(listed, links), entry, quotes, links);
    }

    /** The id of the candidate's place in the page. */
    String anchor() {
        return listed.anchor();
    }

    String id() {
        return listed.id();
    }

    Bar bar() {
        return listed.bar();
    }

    Tally tally() {
        return listed.tally();
    }

    String anchor(Column column) {
        return anchor() + "-" + column.id();
    }

    VerdictView verdict(Column column) {
        Verdict verdict = verdictOn(column);
        return new VerdictView(
                column,
                anchor(column),
                links.shortlistPage() + "#" + column.id(),
                Standing.of(verdict),
                verdict.because(),
                quotes.of(verdict.evidence()));
    }

    List<Question> questions() {
        return assessment().questions();
    }

    List<FindingView> findings() {
        return entry.applicant().findings().stream().map(FindingView::of).toList();
    }

    Explanation explanation() {
        return assessment().explanation();
    }

    @Nullable
    String asOf() {
        return entry.applicant().asOf() == null
                ? null
                : Words.of(entry.applicant().asOf());
    }

    private Assessment assessment() {
        return entry.applicant().assessment();
    }

    private Verdict verdictOn(Column column) {
        return assessment().verdicts().get(column.index());
    }
}
