package dev.assay.cli;

import dev.assay.documents.quality.ReadingQuality;
import dev.assay.report.json.Json;

/** How well a file was read, in the JSON of the output contract. */
final class QualityJson {

    private QualityJson() {}

    static void write(Json json, ReadingQuality quality) {
        json.number("percent", quality.percent()).texts("reasons", quality.reasons());
    }
}
