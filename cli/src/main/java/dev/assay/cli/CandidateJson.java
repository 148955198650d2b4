package dev.assay.cli;

import dev.assay.Shortlist;
import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Weighted;
import dev.assay.rank.Score;
import dev.assay.report.json.FindingJson;
import dev.assay.report.json.Json;
import dev.assay.report.json.ShortlistJson;
import java.util.List;

/** One candidate's assessment with the tree that explains its score, as JSON. */
final class CandidateJson {

    private CandidateJson() {}

    static void write(Json json, Shortlist.Applicant applicant) {
        Score score = applicant.assessment().score();
        json.text("candidate", applicant.candidate())
                .number("score", ShortlistJson.rounded(score.value()))
                .number("floor", ShortlistJson.rounded(score.floor()))
                .number("ceiling", ShortlistJson.rounded(score.ceiling()))
                .text("asOf", applicant.asOf() == null ? null : applicant.asOf().toString());
        json.array("verdicts", applicant.assessment().verdicts(), ShortlistJson::verdict);
        json.array("questions", applicant.assessment().questions(), ShortlistJson::question);
        json.array("findings", applicant.findings(), FindingJson::write);
        json.object(
                "explanation", each -> explanation(each, applicant.assessment().explanation()));
    }

    /** Values are exact fractions, so that a reader can compute the score again to the last digit. */
    private static void explanation(Json json, Explanation explanation) {
        json.text("label", explanation.label())
                .text("value", explanation.evaluate().toString());
        switch (explanation) {
            case Explanation.Given given -> json.text("is", "given");
            case Explanation.Product product ->
                json.text("is", "product").array("of", product.factors(), CandidateJson::explanation);
            case Explanation.Quotient quotient ->
                json.text("is", "quotient")
                        .array("of", List.of(quotient.dividend(), quotient.divisor()), CandidateJson::explanation);
            case Explanation.WeightedMean mean ->
                json.text("is", "weighted mean").array("of", mean.parts(), CandidateJson::weighted);
        }
    }

    private static void weighted(Json json, Weighted part) {
        json.object("weight", each -> explanation(each, part.weight()));
        json.object("part", each -> explanation(each, part.value()));
    }
}
