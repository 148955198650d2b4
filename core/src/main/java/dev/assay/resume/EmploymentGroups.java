package dev.assay.resume;

import dev.assay.resume.date.DateRange;
import java.util.ArrayList;
import java.util.List;

/** Several roles under one employer: the line of the employer with the dates of them all is no role of its own. */
final class EmploymentGroups {

    private EmploymentGroups() {}

    /** Gives the roles of a group their employer and takes the group's own line out of {@code headers}. */
    static void resolve(List<EmploymentHeader> headers) {
        List<EmploymentHeader> groups = new ArrayList<>();
        for (int i = 0; i + 1 < headers.size(); i++) {
            if (opensGroup(headers.get(i), headers.get(i + 1))) {
                groups.add(headers.get(i));
                inherit(headers, i);
            }
        }
        headers.removeAll(groups);
        for (int i = 1; i < headers.size(); i++) {
            if (goesOn(headers.get(i - 1), headers.get(i))) {
                headers.get(i).inherit(headers.get(i - 1).employer());
            }
        }
    }

    /**
     * Whether an earlier role belongs to the employer above the later one: that employer stands on a line of its own above the later
     * role, and the earlier role, which names none, ends where the later one begins.
     */
    private static boolean goesOn(EmploymentHeader later, EmploymentHeader earlier) {
        DateRange laterDates = later.dates();
        DateRange earlierDates = earlier.dates();
        return later.isUnderEmployer()
                && earlier.employer() == null
                && earlier.title() != null
                && laterDates != null
                && earlierDates != null
                && earlierDates.endsAtStartOf(laterDates);
    }

    private static boolean opensGroup(EmploymentHeader group, EmploymentHeader role) {
        DateRange dates = group.dates();
        return group.title() == null
                && group.employer() != null
                && role.title() != null
                && role.employer() == null
                && dates != null
                && role.dates() != null
                && role.firstRow() <= group.lastRow() + 2
                && dates.holds(role.dates());
    }

    private static void inherit(List<EmploymentHeader> headers, int group) {
        DateRange dates = headers.get(group).dates();
        for (int i = group + 1; i < headers.size(); i++) {
            EmploymentHeader role = headers.get(i);
            if (role.employer() != null || role.dates() == null || dates == null || !dates.holds(role.dates())) {
                return;
            }
            role.inherit(headers.get(group).employer());
        }
    }
}
