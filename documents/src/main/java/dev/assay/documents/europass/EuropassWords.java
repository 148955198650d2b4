package dev.assay.documents.europass;

import dev.assay.documents.archive.Element;
import dev.assay.documents.html.HtmlReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{3,}");

    private EuropassWords() {}

    /**
     * The words of the XML that a text does not say, each once and in lower case.
     *
     * @throws dev.assay.documents.source.Refusal when the XML is broken
     */
    public static List<String> missing(byte[] xml, CharSequence text, Budget budget) {
        Set<String> said = words(text, new TreeSet<>());
        Flow flow = new Flow(budget);
        collect(EuropassReader.root(xml, budget), "", flow, budget);
        Set<String> missing = words(String.join("\n", flow.lines()), new LinkedHashSet<>());
        missing.removeAll(said);
        return new ArrayList<>(missing);
    }

    private static void collect(Element element, String parent, Flow flow, Budget budget) {
        boolean label = element.name().equals("Label") && LABELLED.contains(parent);
        String text = element.text().toString().strip();
        if ((label || FIELDS.contains(element.name())) && !text.isEmpty()) {
            HtmlReader.write(text, flow, budget);
        }
        element.children().forEach(child -> collect(child, element.name(), flow, budget));
    }

    private static Set<String> words(CharSequence text, Set<String> words) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
