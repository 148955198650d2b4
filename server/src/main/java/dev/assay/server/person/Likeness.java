package dev.assay.server.person;

import java.util.List;

/**
 * Two applications for one job that look like one person's.
 *
 * @param one what the one that came first is called
 * @param other what the other is called
 * @param reasons by what they are alike, in words that do not tell who it is
 */
record Likeness(String one, String other, List<String> reasons) {
    Likeness {
        reasons = List.copyOf(reasons);
    }

    String because() {
        int last = reasons.size() - 1;
        return last == 0
                ? reasons.getFirst()
                : String.join(", ", reasons.subList(0, last)) + " and " + reasons.get(last);
    }
}
