package dev.assay.cli.report;

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
 */
record CandidateView(Shortlist.Entry entry, Quotes quotes) {

    /** The id of the candidate's place in the page. */
    String anchor() {
        return "c" + entry.rank();
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

    String anchor(Column column) {
        return anchor() + "-" + column.id();
    }

    VerdictView verdict(Column column) {
        Verdict verdict = verdictOn(column);
        return new VerdictView(
                column, anchor(column), Standing.of(verdict), verdict.because(), quotes.of(verdict.evidence()));
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
