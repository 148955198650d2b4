package dev.assay.report;

import dev.assay.job.Importance;
import java.util.List;

/**
 * The requirements of one importance, in the order of the posting.
 *
 * @param importance how much they are wanted
 * @param columns at least one
 */
record ColumnGroup(Importance importance, List<Column> columns) {
    ColumnGroup {
        columns = List.copyOf(columns);
    }

    boolean starts(Column column) {
        return column.id().equals(columns.getFirst().id());
    }

    String name() {
        return Words.capitalised(importance);
    }
}
