package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.DateWords;
import dev.assay.resume.date.Months;
import dev.assay.resume.date.PartialDate;
import dev.assay.resume.layout.Words;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds employments whose dates overlap by more than a month. */
final class OverlappingDates {

    private static final int MAX_EMPLOYMENTS = 200;

    /** The months of a season, or of a quarter. */
    private static final int SEASON = 3;

    private static final Pattern QUARTER = Pattern.compile("q[1-4]");

    private OverlappingDates() {}

    /** A finding for each employment that later ones in the text overlap, among the first {@value #MAX_EMPLOYMENTS}. */
    static List<Finding> find(Document document, List<Employment> all, @Nullable YearMonth asOf) {
        List<Dated> employments = all.stream()
                .limit(MAX_EMPLOYMENTS)
                .map(employment ->
                        new Dated(employment, WorkMonths.of(employment, asOf), namesSeason(document, employment)))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < employments.size(); i++) {
            Dated one = employments.get(i);
            List<Dated> overlapping = employments.subList(i + 1, employments.size()).stream()
                    .filter(one::overlaps)
                    .toList();
            if (!overlapping.isEmpty()) {
                findings.add(finding(document, one, overlapping));
            }
        }
        return findings;
    }

    /**
     * An employment with its months.
     *
     * @param season whether its dates name a season or a quarter, of which nobody can tell the month
     */
    private record Dated(Employment employment, Months months, boolean season) {

        boolean overlaps(Dated other) {
            int least = (season || other.season) && isStaggered(employment, other.employment) ? SEASON : 1;
            return months.common(other.months) > least && !areYearsThatMeet(employment, other.employment);
        }
    }

    private static boolean namesSeason(Document document, Employment employment) {
        Span dates = employment.dates();
        return dates != null
                && Words.of(document.quote(dates)).stream()
                        .anyMatch(word -> QUARTER.matcher(word).matches()
                                || (DateWords.months(word).length > 0
                                        && DateWords.months(word)[0] != DateWords.months(word)[1]));
    }

    /** Whether one begins and ends before the other does: they can meet, and none lies within the other. */
    private static boolean isStaggered(Employment one, Employment other) {
        return begins(one, other) != 0 && begins(one, other) == ends(one, other);
    }

    private static int begins(Employment one, Employment other) {
        return one.from() == null || other.from() == null
                ? 0
                : Integer.signum(one.from().earliest().compareTo(other.from().earliest()));
    }

    private static int ends(Employment one, Employment other) {
        if (one.present() || other.present()) {
            return Boolean.compare(one.present(), other.present());
        }
        return one.to() == null || other.to() == null
                ? 0
                : Integer.signum(one.to().latest().compareTo(other.to().latest()));
    }

    /** "2015 – 2017" and "2017 – 2019" share a year only because no months are given. */
    private static boolean areYearsThatMeet(Employment one, Employment other) {
        return meet(one.to(), other.from()) || meet(other.to(), one.from());
    }

    private static boolean meet(@Nullable PartialDate end, @Nullable PartialDate start) {
        return end != null && start != null && end.year() == start.year() && (end.month() == 0 || start.month() == 0);
    }

    private static Finding finding(Document document, Dated one, List<Dated> overlapping) {
        Dated first = overlapping.getFirst();
        String more = overlapping.size() == 1 ? "" : "; it overlaps " + overlapping.size() + " employments in all";
        String detail = "%s and %s overlap by %d months%s"
                .formatted(range(one.employment), range(first.employment), one.months.common(first.months), more);
        Span header = one.employment.header();
        return new Finding(
                Finding.Kind.OVERLAPPING_DATES,
                header.page(),
                document.quote(header).strip(),
                detail);
    }

    private static String range(Employment employment) {
        return employment.from() + " to " + (employment.present() ? "present" : employment.to());
    }
}
