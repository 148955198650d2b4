package dev.assay.documents.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The style declarations of one element or rule, by property.
 *
 * @param values the value of each property, in lower case
 * @param important the properties whose values yield to important ones only
 */
record Declarations(Map<String, String> values, Set<String> important) {

    static final Declarations NONE = new Declarations(Map.of(), Set.of());

    private static final String IMPORTANT = "!important";
    private static final String VARIABLE = "--";

    /** Variables that stand for variables are followed so often. */
    private static final int MOST_STEPS = 8;

    Declarations {
        values = Map.copyOf(values);
        important = Set.copyOf(important);
    }

    /** Reads {@code color: white; display: none}. */
    static Declarations of(String style) {
        Map<String, String> values = new HashMap<>();
        Set<String> important = new HashSet<>();
        for (String part : style.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String property = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                boolean urgent = value.endsWith(IMPORTANT);
                if (urgent || !important.contains(property)) {
                    values.put(
                            property,
                            urgent
                                    ? value.substring(0, value.length() - IMPORTANT.length())
                                            .strip()
                                    : value);
                }
                if (urgent) {
                    important.add(property);
                }
            }
        }
        return new Declarations(values, important);
    }

    /** These with {@code later} laid over them. */
    Declarations with(Declarations later) {
        if (values.isEmpty()) {
            return later;
        }
        Map<String, String> all = new HashMap<>(values);
        Set<String> urgent = new HashSet<>(important);
        later.values.forEach((property, value) -> {
            if (!important.contains(property) || later.important.contains(property)) {
                all.put(property, value);
            }
        });
        urgent.addAll(later.important);
        return new Declarations(all, urgent);
    }

    /** The custom properties that are set here. */
    Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        values.forEach((property, value) -> {
            if (property.startsWith(VARIABLE)) {
                variables.put(property, value);
            }
        });
        return variables;
    }

    /** The same with the values of custom properties in their places. */
    Declarations resolved(Map<String, String> variables) {
        if (values.values().stream().noneMatch(value -> value.contains("var("))) {
            return this;
        }
        Map<String, String> all = new HashMap<>();
        values.forEach((property, value) -> all.put(property, resolved(value, variables)));
        return new Declarations(all, important);
    }

    private static String resolved(String value, Map<String, String> variables) {
        String text = value;
        for (int step = 0; step < MOST_STEPS && text.length() < 1_000; step++) {
            int start = text.lastIndexOf("var(");
            int end = start < 0 ? -1 : text.indexOf(')', start);
            if (end < 0) {
                return text;
            }
            String[] parts = text.substring(start + "var(".length(), end).split(",", 2);
            String fallback = parts.length > 1 ? parts[1].strip() : "";
            text = text.substring(0, start)
                    + variables.getOrDefault(parts[0].strip(), fallback)
                    + text.substring(end + 1);
        }
        return text;
    }

    @Nullable
    String value(String property) {
        return values.get(property);
    }

    boolean says(String property, String value) {
        return value.equals(values.get(property));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
