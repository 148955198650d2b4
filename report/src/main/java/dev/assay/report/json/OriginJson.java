package dev.assay.report.json;

import dev.assay.evidence.Origin;

/** Where evidence is from, as further keys of the evidence's JSON. */
public final class OriginJson {

    private OriginJson() {}

    public static void write(Json json, Origin origin) {
        switch (origin) {
            case Origin.Words _ -> {}
            case Origin.Corrected corrected -> json.text("corrected", corrected.how());
            case Origin.Code code ->
                json.object(
                        "code",
                        each -> each.text("commit", code.commit())
                                .text("path", code.path())
                                .number("firstLine", code.firstLine())
                                .number("lastLine", code.lastLine())
                                .text("date", code.date().toString())
                                .text("rule", code.rule())
                                .text("authorship", code.authorship().name()));
            case Origin.Summary summary ->
                json.object(
                        "summaryOfCode",
                        each -> each.text("rule", summary.rule())
                                .number("year", summary.year())
                                .text("signedFor", summary.signedFor()));
            case Origin.Credential credential ->
                json.object(
                        "credential",
                        each -> each.text("signature", credential.signature())
                                .text("issuer", credential.issuer())
                                .text("subject", credential.subject())
                                .text("standing", credential.standing()));
        }
    }
}
