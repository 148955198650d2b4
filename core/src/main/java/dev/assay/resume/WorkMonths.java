package dev.assay.resume;

import dev.assay.resume.Resume.Employment;
import dev.assay.resume.date.Months;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The months of employments; months that several share count once. */
final class WorkMonths {

    private WorkMonths() {}

    static Months of(Employment employment, @Nullable YearMonth asOf) {
        return of(List.of(employment), asOf);
    }

    static Months of(List<Employment> employments, @Nullable YearMonth asOf) {
        Months months = new Months();
        for (Employment employment : employments) {
            months.add(employment.from(), employment.to(), employment.present(), asOf);
        }
        return months;
    }
}
