package dev.assay.resume.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a résumé under one heading.
 *
 * @param kind what it is about
 * @param heading the row that is or holds its heading; null before the first
 * @param rows its rows without the heading; a row that shares its line with the heading starts behind it
 */
public record Section(SectionKind kind, @Nullable Row heading, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
