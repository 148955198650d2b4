package dev.assay.cli.code;

import dev.assay.repositories.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The years on the axis of the charts.
 *
 * @param all each year with what was written in it, the earliest first
 */
record Years(List<Year> all) {

    /** Years without work stand on the axis too, unless the dates, which are free text, span more than a working life. */
    private static final int LONGEST = 50;

    Years {
        all = List.copyOf(all);
    }

    static Years of(List<Year> worked) {
        if (worked.isEmpty() || worked.getLast().year() - worked.getFirst().year() > LONGEST) {
            return new Years(worked);
        }
        List<Year> all = new ArrayList<>();
        for (Year year : worked) {
            while (!all.isEmpty() && all.getLast().year() + 1 < year.year()) {
                all.add(new Year(all.getLast().year() + 1, new TreeMap<>(), 0, 0, new java.util.TreeSet<>()));
            }
            all.add(year);
        }
        return new Years(all);
    }

    int count() {
        return all.size();
    }
}
