package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one line of a data file into a concept. The format is described in the data's README. */
final class ConceptLine {
    private static final int COLUMNS = 4;

    private final String file;
    private final int number;

    private final List<Spelling> spellings = new ArrayList<>();
    private List<String> broader = List.of();
    private List<String> implies = List.of();
    private List<String> siblings = List.of();
    private List<String> hints = List.of();
    private @Nullable DegreeLevel level;
    private @Nullable String issuer;

    private ConceptLine(String file, int number) {
        this.file = file;
        this.number = number;
    }

    static Concept read(String line, ConceptKind kind, String file, int number) {
        return new ConceptLine(file, number).read(line, kind);
    }

    private Concept read(String line, ConceptKind kind) {
        List<String> columns = split(line, '|');
        if (columns.size() != COLUMNS) {
            throw fault("has " + columns.size() + " columns; write: id | label | other spellings | relations");
        }
        String id = checkedId(columns.get(0));
        Spelling label = spelling(columns.get(1));
        spellings.add(label);
        for (String text : split(columns.get(2), ',')) {
            if (!text.isEmpty()) {
                spellings.add(spelling(text));
            }
        }
        readRelations(columns.get(3));
        return new Concept(id, kind, label.text(), spellings, broader, implies, siblings, hints, level, issuer);
    }

    private String checkedId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                throw fault("id \"" + id + "\" holds '" + c + "'; use a-z, 0-9 and -");
            }
        }
        if (id.isEmpty()) {
            throw fault("the id is empty; the first column must name the concept");
        }
        return id;
    }

    private Spelling spelling(String marked) {
        int start = 0;
        boolean ambiguous = marked.startsWith("?");
        if (ambiguous) {
            start++;
        }
        boolean exactCase = marked.startsWith("=", start);
        if (exactCase) {
            start++;
        }
        if (start == marked.length()) {
            throw fault("the spelling \"" + marked + "\" is empty; write a name, or nothing between the commas");
        }
        return new Spelling(marked.substring(start), exactCase, ambiguous);
    }

    private void readRelations(String column) {
        for (String relation : split(column, ' ')) {
            if (!relation.isEmpty()) {
                int equals = relation.indexOf('=');
                if (equals < 0) {
                    throw fault("\"" + relation + "\" is no relation; write name=value,value without spaces");
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
            case "hints" -> hints = split(value.replace('_', ' ').toLowerCase(Locale.ROOT), ',');
            case "issuer" -> issuer = value.replace('_', ' ');
            case "level" -> level = level(value);
            default ->
                throw fault("\"" + name + "\" is no relation; use broader, implies, sibling, hints, level or issuer");
        }
    }

    private DegreeLevel level(String value) {
        for (DegreeLevel known : DegreeLevel.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(value)) {
                return known;
            }
        }
        throw fault("level=" + value + " is unknown; use none, secondary, associate, bachelor, master or doctorate");
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

    private TaxonomyFormatException fault(String fault) {
        return new TaxonomyFormatException(file, number, fault);
    }
}
