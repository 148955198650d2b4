package dev.assay.cli;

import dev.assay.Shortlist;
import dev.assay.evidence.Evidence;
import dev.assay.match.Verdict;
import dev.assay.rank.Score;
import dev.assay.report.json.Csv;
import dev.assay.report.json.ShortlistJson;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/** A shortlist as a table with one row for each verdict. */
final class ShortlistCsv {

    private ShortlistCsv() {}

    static void write(Writer out, Shortlist shortlist) throws IOException {
        Csv.writeRow(
                out,
                "candidate",
                "rank",
                "band",
                "score",
                "floor",
                "ceiling",
                "requirement",
                "outcome",
                "strength",
                "because",
                "evidence");
        for (Shortlist.Entry entry : shortlist.entries()) {
            Score score = entry.applicant().assessment().score();
            for (Verdict verdict : entry.applicant().assessment().verdicts()) {
                Csv.writeRow(
                        out,
                        entry.applicant().candidate(),
                        entry.rank(),
                        entry.band(),
                        ShortlistJson.rounded(score.value()),
                        ShortlistJson.rounded(score.floor()),
                        ShortlistJson.rounded(score.ceiling()),
                        verdict.requirement(),
                        verdict.outcome(),
                        verdict.strength(),
                        verdict.because(),
                        verdict.evidence().stream()
                                .map(Evidence::text)
                                .map(Layout::oneLine)
                                .collect(Collectors.joining(" | ")));
            }
        }
    }
}
