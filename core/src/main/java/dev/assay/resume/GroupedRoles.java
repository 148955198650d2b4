package dev.assay.resume;

import dev.assay.resume.EmploymentHeader.Trust;
import dev.assay.resume.date.DateRange;
import dev.assay.resume.layout.Stretch;
import java.util.List;

/**
 * Roles below an employer who stands above them with how long they took together ("4 years 5 months"), as exported profiles have
 * them. Each role stands on a line of its own, behind a gap or that length of time, with its dates on the next line.
 *
 * @param employer the row of the employer, or -1 where there is none
 */
record GroupedRoles(int employer) {

    static GroupedRoles none() {
        return new GroupedRoles(-1);
    }

    /** The group that a row is in, where this is that of the row before. */
    GroupedRoles at(List<HeaderRow> rows, int row) {
        if (row > 0 && rows.get(row).isLengthOfTime() && rows.get(row - 1).isHeaderLike()) {
            return new GroupedRoles(row - 1);
        }
        boolean ends = employer >= 0 && rows.get(row).anchor() != null && !holds(rows, row);
        return ends ? none() : this;
    }

    /** Whether a row holds the dates of a role of this group. */
    boolean holds(List<HeaderRow> rows, int dates) {
        return employer >= 0
                && dates - 1 > employer + 1
                && rows.get(dates - 1).hasTitle()
                && rows.get(dates - 1).isHeaderLike()
                && (rows.get(dates - 1).row().afterGap() || dates - 2 == employer + 1);
    }

    /** The role whose dates a row holds. */
    EmploymentHeader header(List<HeaderRow> rows, int at, DateRange dates) {
        EmploymentHeader header = new EmploymentHeader(at, dates);
        HeaderRow role = rows.get(at - 1);
        header.take(role.row(), at - 1, role.pieces(), Trust.MARKED);
        header.inherit(new Stretch(
                rows.get(employer).row().start(), rows.get(employer).row().end()));
        return header;
    }
}
