package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.Months;
import dev.assay.resume.date.PartialDate;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds employments whose dates overlap by more than a month. */
final class OverlappingDates {

    private static final int MAX_EMPLOYMENTS = 200;

    private OverlappingDates() {}

    /** A finding for each employment that later ones in the text overlap, among the first {@value #MAX_EMPLOYMENTS}. */
    static List<Finding> find(Document document, List<Employment> all, @Nullable YearMonth asOf) {
        List<Dated> employments = all.stream()
                .limit(MAX_EMPLOYMENTS)
                .map(employment -> new Dated(employment, WorkMonths.of(employment, asOf)))
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

    private record Dated(Employment employment, Months months) {

        boolean overlaps(Dated other) {
            return months.common(other.months) > 1 && !areYearsThatMeet(employment, other.employment);
        }
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
