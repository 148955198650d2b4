package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes a line apart into a concept. The format is described in the data's README. */
final class ConceptParser {
    private static final int COLUMNS = 4;
    private static final int MOST_HINTS = 64;

    private final ConceptLine line;

    private final List<Spelling> spellings = new ArrayList<>();
    private List<String> broader = List.of();
    private List<String> implies = List.of();
    private List<String> siblings = List.of();
    private List<String> hints = List.of();
    private @Nullable DegreeLevel level;
    private @Nullable String issuer;
    private List<String> external = List.of();

    ConceptParser(ConceptLine line) {
        this.line = line;
    }

    Concept parse() {
        List<String> columns = split(line.text(), '|');
        if (columns.size() != COLUMNS) {
            throw line.fault("has " + columns.size() + " columns; write: id | label | other spellings | relations");
        }
        checkId(columns.getFirst());
        Spelling label = spelling(columns.get(1));
        spellings.add(label);
        for (String text : split(columns.get(2), ',')) {
            if (!text.isEmpty()) {
                spellings.add(spelling(text));
            }
        }
        readRelations(columns.get(3));
        return new Concept(
                line.id(),
                line.kind(),
                label.text(),
                spellings,
                broader,
                implies,
                siblings,
                hints,
                level,
                issuer,
                external);
    }

    /** The spelling of a name that may bear marks. */
    static Spelling unmarked(String marked) {
        boolean ambiguous = marked.startsWith("?");
        int start = ambiguous ? 1 : 0;
        boolean exactCase = marked.startsWith("=", start);
        return new Spelling(marked.substring(exactCase ? start + 1 : start), exactCase, ambiguous);
    }

    private Spelling spelling(String marked) {
        Spelling spelling = unmarked(marked);
        if (spelling.text().isBlank()) {
            throw line.fault("the spelling \"" + marked + "\" is empty; write a name, or nothing between the commas");
        }
        return spelling;
    }

    private void checkId(String id) {
        if (id.isEmpty()) {
            throw line.fault("the id is empty; name the concept in the first column");
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                throw line.fault("id \"" + id + "\" holds '" + c + "'; use a-z, 0-9 and -");
            }
        }
    }

    private void readRelations(String column) {
        for (String relation : split(column, ' ')) {
            if (!relation.isEmpty()) {
                int equals = relation.indexOf('=');
                if (equals < 0) {
                    throw line.fault("\"" + relation + "\" is no relation; write name=value,value without spaces");
                }
                readRelation(relation.substring(0, equals), relation.substring(equals + 1));
            }
        }
    }

    private void readRelation(String name, String value) {
        switch (name) {
            case "broader" -> broader = split(value, ',');
            case "implies" -> implies = split(value, ',');
            case "sibling" -> siblings = split(value, ',');
            case "hints" -> hints = hints(value);
            case "issuer" -> issuer = value.replace('_', ' ');
            case "level" -> level = level(value);
            case "external" -> external = split(value.replace('_', ' '), ',');
            default ->
                throw line.fault("\"" + name
                        + "\" is no relation; use broader, implies, sibling, hints, level, issuer or external");
        }
    }

    private List<String> hints(String value) {
        List<String> words = split(value.replace('_', ' ').toLowerCase(Locale.ROOT), ',');
        words.removeIf(String::isEmpty);
        if (words.size() > MOST_HINTS) {
            throw line.fault("has " + words.size() + " hints; keep the best " + MOST_HINTS);
        }
        return words;
    }

    private DegreeLevel level(String value) {
        for (DegreeLevel known : DegreeLevel.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(value)) {
                return known;
            }
        }
        throw line.fault("level=" + value + " is unknown; use none, secondary, associate, bachelor, master, doctorate");
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
