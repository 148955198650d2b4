package dev.assay.cli;

import dev.assay.Shortlist;
import dev.assay.evidence.Evidence;
import dev.assay.explain.ExplanationText;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import dev.assay.rank.Score;
import dev.assay.report.json.ShortlistJson;
import dev.assay.text.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One candidate's verdicts, questions and score as text for a terminal. */
final class CandidateText {

    private static final String INDENT = " ".repeat(8);

    private final Paint paint;

    CandidateText(Paint paint) {
        this.paint = paint;
    }

    void write(Writer out, Job job, Shortlist.Applicant applicant) throws IOException {
        Score score = applicant.assessment().score();
        out.write(paint.bold(applicant.candidate()) + "  score " + ShortlistJson.rounded(score.value()) + ", floor "
                + ShortlistJson.rounded(score.floor()) + ", ceiling " + ShortlistJson.rounded(score.ceiling())
                + (applicant.asOf() == null ? "" : ", as of " + applicant.asOf()) + "\n\n");
        List<Verdict> verdicts = applicant.assessment().verdicts();
        for (int i = 0; i < verdicts.size(); i++) {
            write(out, job.requirements().get(i), job, verdicts.get(i));
        }
        for (Finding finding : applicant.findings()) {
            wrapped(
                    out,
                    paint.red("!") + " ",
                    Layout.sentence(finding.kind()) + ", page " + finding.page() + ": " + finding.detail(),
                    "  ");
        }
        out.write("\n" + paint.cyan("Next best questions") + "\n");
        for (Question question : applicant.assessment().questions()) {
            wrapped(
                    out,
                    "  ",
                    question.requirement() + " (+" + ShortlistJson.rounded(question.gain()) + "): " + question.text(),
                    "    ");
        }
        out.write("\n" + paint.cyan("How the score comes about") + "\n");
        out.write(ExplanationText.of(applicant.assessment().explanation()));
    }

    private void write(Writer out, Requirement requirement, Job job, Verdict verdict) throws IOException {
        VerdictMark mark = VerdictMark.of(verdict);
        String outcome = Layout.sentence(verdict.outcome())
                + (verdict.strength() == null || verdict.outcome() == Outcome.UNKNOWN
                        ? ""
                        : ", " + Layout.sentence(verdict.strength()).toLowerCase(java.util.Locale.ROOT));
        wrapped(
                out,
                mark.painted(paint) + " " + Layout.pad(requirement.id(), 5) + " ",
                RequirementText.of(requirement, job),
                INDENT);
        wrapped(out, INDENT, outcome + ": " + verdict.because(), INDENT);
        for (Evidence evidence : verdict.evidence()) {
            wrapped(
                    out,
                    INDENT + "  ",
                    "“" + evidence.text() + "” " + evidence.source() + ", page "
                            + evidence.span().page(),
                    INDENT + "    ");
        }
    }

    private static void wrapped(Writer out, String start, String text, String indent) throws IOException {
        List<String> lines = Layout.wrap(text, Layout.WIDTH - indent.length() - 2, "");
        out.write(start + lines.getFirst() + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write(indent + line + "\n");
        }
    }
}
