package dev.assay.documents.word;

import dev.assay.documents.archive.AllText;
import dev.assay.documents.archive.Archive;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Descriptions;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.util.List;

/** What a DOCX file holds besides what its pages show: data of its own, and what it says about itself. */
final class BehindTheBody {

    private static final List<String> SAID = List.of("keywords", "subject", "description", "category");

    private BehindTheBody() {}

    static void reveal(Archive archive, Flow flow, Budget budget) {
        for (String name : archive.names().stream().sorted().toList()) {
            if (name.startsWith("customXml/item") && !name.startsWith("customXml/itemProps")) {
                hide(text(archive, name, budget), "in data behind the document", flow);
            }
        }
        archive.find(Parts.PROPERTIES).ifPresent(part -> {
            Element properties = Element.read(part, budget);
            for (String name : SAID) {
                Element said = properties.child(name);
                hide(said == null ? "" : said.text().toString(), "in what the file says about itself", flow);
            }
        });
    }

    private static void hide(String text, String where, Flow flow) {
        if (Descriptions.isTelling(text)) {
            flow.hide(text, where);
        }
    }

    private static String text(Archive archive, String name, Budget budget) {
        try {
            return archive.find(name)
                    .map(part -> AllText.of(Element.read(part, budget)))
                    .orElse("");
        } catch (Refusal broken) {
            if (broken.reason() != Reading.Reason.CORRUPT) {
                throw broken;
            }
            return ""; // office programs pass over data that they cannot read
        }
    }
}
