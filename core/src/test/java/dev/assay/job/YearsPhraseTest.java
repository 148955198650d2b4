package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.Requirement.Years;
import dev.assay.job.words.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5+ years of Java | 5 |",
                "5 + years of Java | 5 |",
                "at least five years in a team | 5 |",
                "3ish years of Java | 3 |",
                "a minimum of 2 years' experience | 2 |",
                "3 or more years | 3 |",
                "3 years or more | 3 |",
                "two (2) years of practice | 2 |",
                "more than 4 yrs with SQL | 4 |",
                "experience: 6 years | 6 |",
                "ten years plus in retail | 10 |",
                "2-5 years | 2 | 5",
                "2 – 5 years | 2 | 5",
                "2 to 5 years | 2 | 5",
                "2 or 3 years | 2 | 3",
                "between 2 and 5 years | 2 | 5",
                "typically 2-4+ years of practice | 2 | 4",
                "up to 3 years | | 3",
                "3y+ | 3 |",
                "5yrs | 5 |",
                "4-ish years of building back ends | 4 |",
                "0-2 years | 0 | 2",
                "mindestens drei Jahre | 3 |",
                "no more than 3 years | | 3",
            })
    void amountsOfPracticeAreRead(String text, @Nullable Integer min, @Nullable Integer max) {
        assertThat(YearsPhrase.find(Words.of(text, 0, text.length()))).isEqualTo(Optional.of(new Years(min, max)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "several years of practice",
                "a company of 30 years of age",
                "we started 12 years ago",
                "you are 18 years old",
                "in the last 3 years",
                "a 4 year degree",
                "24 hours",
                "a year 2000 bug",
                "founded in 1999",
                "years",
            })
    void otherNumbersAndYearsAreNot(String text) {
        assertThat(YearsPhrase.find(Words.of(text, 0, text.length()))).isEmpty();
    }
}
