package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.Months;
import dev.assay.resume.date.PartialDate;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds employments whose dates overlap by more than a month. */
final class OverlappingDates {

    private static final int MAX_FINDINGS = 20;
    private static final int MAX_EMPLOYMENTS = 200;

    private OverlappingDates() {}

    /** A finding for each pair, in the order of the text; at most {@value #MAX_FINDINGS}, among the first {@value #MAX_EMPLOYMENTS} employments. */
    static List<Finding> find(Document document, List<Employment> all, @Nullable YearMonth asOf) {
        List<Employment> employments = all.subList(0, Math.min(all.size(), MAX_EMPLOYMENTS));
        List<Months> months = employments.stream()
                .map(employment -> WorkMonths.of(employment, asOf))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < employments.size(); i++) {
            for (int j = i + 1; j < employments.size() && findings.size() < MAX_FINDINGS; j++) {
                int common = months.get(i).common(months.get(j));
                if (common > 1 && !areYearsThatMeet(employments.get(i), employments.get(j))) {
                    findings.add(finding(document, employments.get(i), employments.get(j), common));
                }
            }
        }
        return findings;
    }

    /** "2015 – 2017" and "2017 – 2019" share a year only because no months are given. */
    private static boolean areYearsThatMeet(Employment one, Employment other) {
        return meet(one.to(), other.from()) || meet(other.to(), one.from());
    }

    private static boolean meet(@Nullable PartialDate end, @Nullable PartialDate start) {
        return end != null && start != null && end.year() == start.year() && (end.month() == 0 || start.month() == 0);
    }

    private static Finding finding(Document document, Employment one, Employment other, int months) {
        String detail = "%s and %s overlap by %d months".formatted(range(one), range(other), months);
        return new Finding(
                Finding.Kind.OVERLAPPING_DATES,
                one.header().page(),
                document.quote(one.header()).strip(),
                detail);
    }

    private static String range(Employment employment) {
        return employment.from() + " to " + (employment.present() ? "present" : employment.to());
    }
}
