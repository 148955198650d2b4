package dev.assay.report.json;

import dev.assay.text.Area;
import dev.assay.text.Finding;
import java.math.BigDecimal;

/** A finding in the JSON of the output contract. */
public final class FindingJson {

    private FindingJson() {}

    public static void write(Json json, Finding finding) {
        json.text("kind", finding.kind().name())
                .number("page", finding.page())
                .text("text", finding.text())
                .text("detail", finding.detail());
        if (!finding.areas().isEmpty()) {
            json.array("areas", finding.areas(), FindingJson::area);
        }
    }

    public static void area(Json json, Area area) {
        json.number("left", BigDecimal.valueOf(area.left()))
                .number("top", BigDecimal.valueOf(area.top()))
                .number("right", BigDecimal.valueOf(area.right()))
                .number("bottom", BigDecimal.valueOf(area.bottom()));
    }
}
