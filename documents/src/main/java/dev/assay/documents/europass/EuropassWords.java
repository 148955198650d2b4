package dev.assay.documents.europass;

import dev.assay.documents.archive.Element;
import dev.assay.documents.html.HtmlReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.SelfDescription;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that people wrote into Europass XML: what they did, where and with what, but no codes, dates and places. */
public final class EuropassWords {

    private static final Set<String> FIELDS = Set.of(
            "ExecutiveSummary",
            "PositionTitle",
            "OrganizationName",
            "Description",
            "DegreeName",
            "OccupationalSkillsCovered",
            "Thesis",
            "CompetencyName",
            "Title",
            "Activities",
            "FormattedPublicationDescription");

    /** Labels are also those of codes; these elements hold what people wrote. */
    private static final Set<String> LABELLED = Set.of("Position", "Headline");

    /** Shorter words are signs and endings. */
    private static final int SHORTEST = 3;

    private EuropassWords() {}

    /**
     * The words of the XML that a text does not say, each once and in lower case.
     *
     * @throws dev.assay.documents.source.Refusal when the XML is broken
     */
    public static List<String> missing(byte[] xml, CharSequence text, Budget budget) {
        Flow flow = new Flow(budget);
        collect(EuropassReader.root(xml, budget), "", flow, budget);
        return SelfDescription.beyond(String.join("\n", flow.lines()), text).stream()
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void collect(Element element, String parent, Flow flow, Budget budget) {
        boolean label = element.name().equals("Label") && LABELLED.contains(parent);
        String text = element.text().toString().strip();
        if ((label || FIELDS.contains(element.name())) && !text.isEmpty()) {
            HtmlReader.write(text, flow, budget);
        }
        element.children().forEach(child -> collect(child, element.name(), flow, budget));
    }
}
