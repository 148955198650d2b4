package dev.assay.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one file was read, compared with its label.
 *
 * @param id the file's id
 * @param counts the counts of each figure that the file has a say in
 * @param notes what was missed and what was invented, one line each
 */
record Comparison(String id, Map<Figure, Counts> counts, List<String> notes) {
    Comparison {
        counts = Collections.unmodifiableMap(counts.isEmpty() ? new EnumMap<>(Figure.class) : new EnumMap<>(counts));
        notes = List.copyOf(notes);
    }

    /** The group that the file belongs to: its id up to the first {@code '-'}. */
    String group() {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }
}
