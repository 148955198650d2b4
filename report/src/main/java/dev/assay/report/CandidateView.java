package dev.assay.report;

import dev.assay.Assessment;
import dev.assay.Shortlist;
import dev.assay.explain.Explanation;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as the page shows them. Quotes are looked up when asked for, so that a long list needs little memory.
 *
 * @param entry the candidate's place in the shortlist
 * @param quotes shows the candidate's evidence
 * @param links where things are
 */
record CandidateView(Shortlist.Entry entry, Quotes quotes, Links links) {

    /** The id of the candidate's place in the page. */
    String anchor() {
        return links.candidateAnchor(entry);
    }

    String id() {
        return entry.applicant().candidate();
    }

    Bar bar() {
        return new Bar(assessment().score());
    }

    Tally tally() {
        return Tally.of(assessment().verdicts());
    }

    Standing standing(Column column) {
        return Standing.of(verdictOn(column));
    }

    /** The address of the candidate's place. */
    String link() {
        return links.candidatePage(entry) + "#" + anchor();
    }

    /** The address of the candidate's verdict. */
    String link(Column column) {
        return links.candidatePage(entry) + "#" + anchor(column);
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

    /** The finding's kind, or how many there are. */
    String findingWords() {
        List<FindingView> findings = findings();
        return findings.size() == 1 ? findings.getFirst().kind() : findings.size() + " findings";
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
