package dev.assay.resume.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Jan 2015 - Present | 2015-01..present",
                "January 2015 – now | 2015-01..present",
                "March, 2015 to Current | 2015-03..present",
                "Sept '18 – Oct '19 | 2018-09..2019-10",
                "Sep. 2018 — May. 2020 | 2018-09..2020-05",
                "03/2015–05/2018 | 2015-03..2018-05",
                "03.2015 - 05.2018 | 2015-03..2018-05",
                "3/2015 - 12/2018 | 2015-03..2018-12",
                "2015-03 to 2018-05 | 2015-03..2018-05",
                "2015/03 - 2018/05 | 2015-03..2018-05",
                "2011-11 - 2012-12 | 2011-11..2012-12",
                "03/15 - 05/18 | 2015-03..2018-05",
                "03/98 - present | 1998-03..present",
                "01.03.2015 - 31.05.2018 | 2015-03..2018-05",
                "2015-03-01 – 2018-05-31 | 2015-03..2018-05",
                "March 1, 2015 - May 31, 2018 | 2015-03..2018-05",
                "1st March 2015 until 31 May 2018 | 2015-03..2018-05",
                "Jan-15 - Feb-18 | 2015-01..2018-02",
                "Jan 15 - Feb 18 | 2015-01..2018-02",
                "Jan - Mar 2019 | 2019-01..2019-03",
                "Nov - Feb 2019 | 2018-11..2019-02",
                "2015 - 2018 | 2015..2018",
                "2015–18 | 2015..2018",
                "2011-12 | 2011..2012",
                "2015/2018 | 2015..2018",
                "2015 → 2018 | 2015..2018",
                "from 2015 till 2018 | 2015..2018",
                "2018  2020 | 2018..2020",
                "2020  Present | 2020..present",
                "Mar 2020  July 2020 | 2020-03..2020-07",
                "Jan 2012 Feb 2014 | 2012-01..2014-02",
                "2013/--- | 2013..present",
                "2020 -  now: | 2020..present",
                "Sep 2018 - present time | 2018-09..present",
                "2018 - the present | 2018..present",
                "since 2019 | 2019..present",
                "since March 2019 | 2019-03..present",
                "Summer 2019 | 2019-06..2019-08",
                "Summer 2018 - Fall 2019 | 2018-06..2019-11",
                "Winter 2018 | 2018-12..2019-02",
                "Q3 2019 - Q1 2020 | 2019-07..2020-03",
                "Oktober 2015 – März 2019 | 2015-10..2019-03",
                "septiembre de 2016 – diciembre de 2020 | 2016-09..2020-12",
                "avril à juin 2020 | 2020-04..2020-06",
                "janv. 2020 – aujourd'hui | 2020-01..present",
                "marzo 2014 a diciembre 2017 | 2014-03..2017-12",
                "styczeń 2015 - grudzień 2018 | 2015-01..2018-12",
                "январь 2015 – май 2018 | 2015-01..2018-05",
                "Herbst 2018 - Frühling 2019 | 2018-09..2019-05",
                "seit 04/2019 | 2019-04..present",
                "April 2021 | 2021-04..2021-04",
                "Developer - 2019 | 2019..2019",
                "2018 - | 2018..?",
                "until 2018 | ?..2018",
                "Januar 2015 bis heute | 2015-01..present",
                "2018 - 2015 | 2015..2018",
                "07/2012 â€“ 09/2014 | 2012-07..2014-09",
            })
    void rangesAreReadInEveryNotation(String text, String expected) {
        assertThat(DateScanner.scan(text)).extracting(DateScannerTest::shown).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "managed 2000+ servers",
                "a budget of $2010",
                "tel. 054-1234567",
                "versions 3.6 and 2.7",
                "part number PUA-310V-0/M2U2",
                "may improve 20 percent",
                "24/7 support for 80 users",
                "code2015x",
                "1,2015 items",
            })
    void otherNumbersAreNoDates(String text) {
        assertThat(DateScanner.scan(text)).isEmpty();
    }

    @Test
    void offsetsCoverTheWordsOfTheRange() {
        String line = "Developer (May 2013 - Jul 2013, 3 months)";

        DateRange range = DateScanner.scan(line).getFirst();

        assertThat(line.substring(range.start(), range.end())).isEqualTo("May 2013 - Jul 2013");
    }

    @Test
    void severalRangesOfALineStandInItsOrder() {
        List<DateRange> ranges = DateScanner.scan("2010-2012 and May 2013 - June 2014");

        assertThat(ranges).extracting(DateScannerTest::shown).containsExactly("2010..2012", "2013-05..2014-06");
    }

    @Test
    void anEarlierMonthBehindABlankIsADateOfItsOwn() {
        assertThat(DateScanner.scan("May 2014 Mar 2012"))
                .extracting(DateScannerTest::shown)
                .containsExactly("2014-05..2014-05", "2012-03..2012-03");
    }

    @Test
    void longLinesOfDatesAreReadInTime() {
        assertThat(DateScanner.scan("2015-".repeat(100_000))).isNotEmpty();
        assertThat(DateScanner.scan("Jan ".repeat(100_000) + "15")).isEmpty();
    }

    private static String shown(DateRange range) {
        return (range.from() == null ? "?" : range.from()) + ".."
                + (range.present() ? "present" : range.to() == null ? "?" : range.to());
    }
}
