package dev.assay.cli;

import dev.assay.Shortlist;
import dev.assay.explain.Rational;
import dev.assay.job.Job;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import dev.assay.rank.Score;
import dev.assay.text.Finding;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** A shortlist as text for a terminal of 100 columns. */
final class ShortlistText {

    private static final int BAR = 30;
    private static final int FINDINGS = 3;
    private static final int QUESTIONS = 2;

    private final Paint paint;

    ShortlistText(Paint paint) {
        this.paint = paint;
    }

    void write(Writer out, Shortlist shortlist) throws IOException {
        Job job = shortlist.job();
        String title = job.title().isEmpty() ? job.posting().name() : job.title();
        out.write(paint.bold(Layout.fit(title, Layout.WIDTH)) + "\n");
        out.write(paint.dim(Layout.count(job.requirements().size(), "requirement") + ", "
                        + Layout.count(shortlist.entries().size(), "candidate") + " read"
                        + (shortlist.asOf() == null ? "" : ", as of " + shortlist.asOf())
                        + ". People decide; the order within a band is open.")
                + "\n");
        int idWidth = idWidth(shortlist);
        int band = 0;
        for (Shortlist.Entry entry : shortlist.entries()) {
            if (entry.band() != band) {
                band = entry.band();
                out.write("\n" + paint.cyan("Band " + band) + "\n");
            }
            write(out, entry, idWidth);
        }
        unreadable(out, shortlist.unreadable());
        out.write("\n" + VerdictMark.LEGEND + "\n");
    }

    private void write(Writer out, Shortlist.Entry entry, int idWidth) throws IOException {
        Shortlist.Applicant applicant = entry.applicant();
        Score score = applicant.assessment().score();
        StringBuilder marks = new StringBuilder();
        for (Verdict verdict : applicant.assessment().verdicts()) {
            marks.append(VerdictMark.of(verdict).painted(paint));
        }
        out.write(String.format(Locale.ROOT, "%4d  ", entry.rank())
                + paint.bold(Layout.pad(applicant.candidate(), idWidth)) + "  "
                + decimals(score.value()) + "  " + bar(score) + "  " + marks + "\n");
        findings(out, applicant.findings());
        List<Question> questions = applicant.assessment().questions();
        for (Question question : questions.subList(0, Math.min(QUESTIONS, questions.size()))) {
            note(out, paint.yellow("?"), question.requirement() + ": " + question.text());
        }
    }

    private void findings(Writer out, List<Finding> findings) throws IOException {
        for (Finding finding : findings.subList(0, Math.min(FINDINGS, findings.size()))) {
            note(
                    out,
                    paint.red("!"),
                    Layout.sentence(finding.kind()) + ", page " + finding.page() + ": " + finding.detail());
        }
        if (findings.size() > FINDINGS) {
            note(out, paint.red("!"), (findings.size() - FINDINGS) + " more findings: see the report");
        }
    }

    private static void note(Writer out, String mark, String text) throws IOException {
        List<String> lines = Layout.wrap(text, Layout.WIDTH - 8, "");
        out.write("      " + mark + " " + lines.getFirst() + "\n");
        for (String line : lines.subList(1, lines.size())) {
            out.write("        " + line + "\n");
        }
    }

    private void unreadable(Writer out, List<Shortlist.Unread> unreadable) throws IOException {
        if (unreadable.isEmpty()) {
            return;
        }
        out.write("\n" + paint.cyan("Not read, and therefore not rated") + "\n");
        for (Shortlist.Unread unread : unreadable) {
            note(
                    out,
                    paint.red("!"),
                    unread.file().name() + ": " + unread.file().reason() + ", "
                            + unread.file().detail());
        }
    }

    /** Floor to score is filled, score to ceiling is shaded. */
    private static String bar(Score score) {
        int floor = cells(score.floor());
        int value = Math.max(floor, cells(score.value()));
        int ceiling = Math.max(value, cells(score.ceiling()));
        return "█".repeat(floor) + "▓".repeat(value - floor) + "░".repeat(ceiling - value) + "·".repeat(BAR - ceiling);
    }

    private static int cells(Rational share) {
        return share.rounded(4)
                .multiply(BigDecimal.valueOf(BAR))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static String decimals(Rational number) {
        return number.rounded(2).toPlainString();
    }

    private static int idWidth(Shortlist shortlist) {
        return shortlist.entries().stream()
                .mapToInt(entry -> entry.applicant().candidate().length())
                .map(length -> Math.clamp(length, 8, 24))
                .max()
                .orElse(8);
    }
}
