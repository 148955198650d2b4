package dev.assay.cli;

import dev.assay.text.Finding;

/** A finding in the JSON of the output contract. */
final class FindingJson {

    private FindingJson() {}

    static void write(Json json, Finding finding) {
        json.text("kind", finding.kind().name())
                .number("page", finding.page())
                .text("text", finding.text())
                .text("detail", finding.detail());
    }
}
