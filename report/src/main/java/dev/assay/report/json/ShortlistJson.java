package dev.assay.report.json;

import dev.assay.Shortlist;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.explain.Rational;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A shortlist in the JSON of the output contract. */
public final class ShortlistJson {

    private ShortlistJson() {}

    public static void write(Json json, Shortlist shortlist) {
        json.object("job", each -> JobJson.write(each, shortlist.job()));
        json.text("asOf", shortlist.asOf() == null ? null : shortlist.asOf().toString());
        json.array("candidates", shortlist.entries(), ShortlistJson::entry);
        json.array(
                "unreadable",
                shortlist.unreadable(),
                (each, unread) -> each.text("candidate", unread.candidate())
                        .text("file", unread.file().name())
                        .text("reason", unread.file().reason().name())
                        .text("detail", unread.file().detail()));
    }

    private static void entry(Json json, Shortlist.Entry entry) {
        Shortlist.Applicant applicant = entry.applicant();
        json.text("candidate", applicant.candidate())
                .number("rank", entry.rank())
                .number("band", entry.band())
                .number("score", rounded(applicant.assessment().score().value()))
                .number("floor", rounded(applicant.assessment().score().floor()))
                .number("ceiling", rounded(applicant.assessment().score().ceiling()))
                .text("asOf", applicant.asOf() == null ? null : applicant.asOf().toString());
        json.array("verdicts", applicant.assessment().verdicts(), ShortlistJson::verdict);
        json.array("questions", applicant.assessment().questions(), ShortlistJson::question);
        json.array("findings", applicant.findings(), FindingJson::write);
    }

    public static void verdict(Json json, Verdict verdict) {
        json.text("requirement", verdict.requirement())
                .text("outcome", verdict.outcome().name())
                .text(
                        "strength",
                        verdict.strength() == null ? null : verdict.strength().name())
                .text("because", verdict.because());
        json.array("evidence", verdict.evidence(), ShortlistJson::evidence);
    }

    public static void question(Json json, Question question) {
        json.text("requirement", question.requirement())
                .text("text", question.text())
                .number("gain", rounded(question.gain()));
    }

    /** Four decimals, as everywhere in the output. */
    public static BigDecimal rounded(Rational number) {
        return number.rounded(4);
    }

    private static void evidence(Json json, Evidence evidence) {
        json.text("source", evidence.source())
                .number("page", evidence.span().page())
                .number("start", evidence.span().start())
                .number("end", evidence.span().end())
                .text("text", evidence.text())
                .text("concept", concept(evidence.fact()))
                .text("strength", evidence.strength().name());
        OriginJson.write(json, evidence.origin());
    }

    private static @Nullable String concept(Fact fact) {
        return switch (fact) {
            case Fact.Skill skill -> skill.concept();
            case Fact.Practice practice -> practice.concept();
            case Fact.Degree degree -> degree.field();
            case Fact.Certificate certificate -> certificate.concept();
            case Fact.SpokenLanguage language -> language.concept();
            case Fact.Trait trait -> trait.concept();
        };
    }
}
