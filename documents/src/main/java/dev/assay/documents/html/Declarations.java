package dev.assay.documents.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The style declarations of one element or rule, by property.
 *
 * @param values the value of each property, in lower case
 */
record Declarations(Map<String, String> values) {

    private static final String IMPORTANT = "!important";

    Declarations {
        values = Map.copyOf(values);
    }

    /** Reads {@code color: white; display: none}. */
    static Declarations of(String style) {
        Map<String, String> values = new HashMap<>();
        for (String part : style.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String value = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                values.put(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        value.endsWith(IMPORTANT)
                                ? value.substring(0, value.length() - IMPORTANT.length())
                                        .strip()
                                : value);
            }
        }
        return new Declarations(values);
    }

    /** These with {@code later} laid over them. */
    Declarations with(Declarations later) {
        if (values.isEmpty()) {
            return later;
        }
        Map<String, String> all = new HashMap<>(values);
        all.putAll(later.values);
        return new Declarations(all);
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
