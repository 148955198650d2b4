package dev.assay.resume.date;

import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Words;
import dev.assay.text.SmallLetters;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest date that a résumé tells, which is when it was written at the earliest. */
public final class LatestDate {

    private static final int LONG_LINE = 200;
    private static final List<String> AHEAD =
            List.of("expected", "anticipated", "graduating", "voraussichtlich", "prévu", "previsto", "prevista");

    private LatestDate() {}

    /** The latest month in a résumé's text, or null where it tells none. Dates that are said to lie ahead do not count. */
    public static @Nullable YearMonth of(List<Section> sections) {
        YearMonth latest = null;
        for (Section section : sections) {
            for (Row row : section.rows()) {
                latest = later(latest, latestOf(row, section.kind()));
            }
        }
        return latest;
    }

    private static @Nullable YearMonth latestOf(Row row, SectionKind kind) {
        List<DateRange> dates = DateScanner.scan(row.text());
        if (dates.isEmpty() || isAhead(row.text())) {
            return null;
        }
        YearMonth latest = null;
        boolean listed = listsDates(row, kind);
        for (DateRange date : dates) {
            if ((!isLoneYear(date) || listed) && !Expiry.isTold(row.text(), date)) {
                latest = later(latest, date.from() == null ? null : date.from().latest());
                latest = later(latest, date.to() == null ? null : date.to().latest());
            }
        }
        return latest;
    }

    private static boolean isLoneYear(DateRange date) {
        return date.lone() && (date.from() == null || date.from().month() == 0);
    }

    /** A lone year in running text may be a version or a count; it counts in short lines of parts that list dated things. */
    private static boolean listsDates(Row row, SectionKind kind) {
        return kind != SectionKind.SKILLS
                && kind != SectionKind.SUMMARY
                && kind != SectionKind.EXPERIENCE
                && row.text().length() < LONG_LINE
                && Words.of(row.text()).size() <= 16;
    }

    private static boolean isAhead(String text) {
        String lower = SmallLetters.of(text);
        return AHEAD.stream().anyMatch(lower::contains);
    }

    private static @Nullable YearMonth later(@Nullable YearMonth one, @Nullable YearMonth other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
