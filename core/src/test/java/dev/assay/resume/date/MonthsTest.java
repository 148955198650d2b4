package dev.assay.resume.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private final Months months = new Months();

    @Test
    void bothEndsCount() {
        months.add(new PartialDate(2015, 3), new PartialDate(2015, 5), false, null);

        assertThat(months.count()).isEqualTo(3);
        assertThat(months.last()).isEqualTo(YearMonth.of(2015, 5));
    }

    @Test
    void aLoneYearStartsInJanuaryAndEndsInDecember() {
        months.add(new PartialDate(2015, 0), new PartialDate(2016, 0), false, null);

        assertThat(months.count()).isEqualTo(24);
    }

    @Test
    void sharedMonthsCountOnce() {
        months.add(new PartialDate(2015, 1), new PartialDate(2015, 6), false, null);
        months.add(new PartialDate(2015, 4), new PartialDate(2015, 12), false, null);

        assertThat(months.count()).isEqualTo(12);
    }

    @Test
    void thePresentEndsWhereItIsTold() {
        months.add(new PartialDate(2015, 1), null, true, YearMonth.of(2015, 4));

        assertThat(months.count()).isEqualTo(4);
    }

    @Test
    void rangesWithoutAnEndOrAStartAddNothing() {
        months.add(new PartialDate(2015, 1), null, true, null);
        months.add(new PartialDate(2015, 1), null, false, YearMonth.of(2020, 1));
        months.add(null, new PartialDate(2015, 1), false, null);
        months.add(new PartialDate(2015, 1), new PartialDate(2014, 1), false, null);

        assertThat(months.count()).isZero();
        assertThat(months.last()).isNull();
    }
}
