package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what else a practice names that is told with its object: "Scrum meetings" names Scrum, "PL/SQL tuning" PL/SQL. Only the first or last
 * words of a name are looked at, and a product must be written as it writes itself.
 */
public final class NamesWithin {

    private static final int LONGEST = 60;

    private final String text;
    private final Annotator annotator;

    public NamesWithin(String text, Annotator annotator) {
        this.text = text;
        this.annotator = annotator;
    }

    /** The mentions within others, in the order of the text; at most one in each. */
    public List<Mention> of(List<Mention> mentions) {
        List<Mention> within = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean practice = isPractice(mention.concept().kind());
            if (practice && mention.end() - mention.start() <= LONGEST) {
                find(mention).ifPresent(within::add);
            }
        }
        return within;
    }

    /** A part of a name, from its beginning or to its end. */
    private record Part(int start, int end) {}

    private Optional<Mention> find(Mention whole) {
        List<Part> parts = new ArrayList<>();
        for (int at = whole.start(); at < whole.end(); at++) {
            if (text.charAt(at) == ' ') {
                parts.add(new Part(whole.start(), at));
                parts.add(new Part(at + 1, whole.end()));
            }
        }
        parts.sort(Comparator.comparingInt(part -> part.start() - part.end())); // the longest first
        return parts.stream().flatMap(part -> named(whole, part).stream()).findFirst();
    }

    private Optional<Mention> named(Mention whole, Part part) {
        String name = text.substring(part.start(), part.end());
        return annotator.annotate(name).stream()
                .filter(found -> found.start() == 0 && found.end() == name.length())
                .filter(found -> !found.concept().id().equals(whole.concept().id()))
                .filter(found -> names(found.concept(), name))
                .map(found -> new Mention(found.concept(), part.start(), part.end()))
                .findFirst();
    }

    private static boolean names(Concept concept, String name) {
        return switch (concept.kind()) {
            case METHOD -> true;
            case FAMILY, KNOWLEDGE, TERM, DEGREE, FIELD_OF_STUDY, CERTIFICATE, SPOKEN_LANGUAGE, TRAIT -> false;
            case LANGUAGE, FRAMEWORK, LIBRARY, DATABASE, MESSAGING, CLOUD, OPERATING_SYSTEM, TOOL, PLATFORM, PROTOCOL ->
                concept.spellings().stream()
                        .anyMatch(spelling ->
                                !spelling.ambiguous() && spelling.text().equals(name));
        };
    }

    private static boolean isPractice(ConceptKind kind) {
        return kind == ConceptKind.METHOD || kind == ConceptKind.KNOWLEDGE;
    }
}
