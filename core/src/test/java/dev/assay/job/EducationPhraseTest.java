package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.words.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EducationPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bachelor’s degree in physics | BACHELOR",
                "BSc or MSc in physics | BACHELOR",
                "BS/MS in physics | BACHELOR",
                "B.S. or M.S. in physics | BACHELOR",
                "MS or PhD in physics | MASTER",
                "Master's degree | MASTER",
                "a Ph.D. in physics | DOCTORATE",
                "a university degree | BACHELOR",
                "an associate's degree | ASSOCIATE",
                "high school diploma | SECONDARY",
                "diploma or Bachelor of Science | ASSOCIATE",
                "vocational training as an electrician | ASSOCIATE",
                "a degree in physics or a comparable subject | BACHELOR related",
                "a degree in physics, or several years of practice instead | BACHELOR equivalent",
                "a degree in physics or a related field | BACHELOR related",
                "a technical degree | BACHELOR related",
                "BSc in physics or similar discipline | BACHELOR related",
                "a degree in physics or an equivalent field | BACHELOR related",
                "a degree or equivalent experience | BACHELOR equivalent",
                "BS or comparable work experience | BACHELOR equivalent",
                "a degree in physics, or related field, or equivalent practical experience | BACHELOR related equivalent",
                "relevant coursework in physics | ",
                "a degree in physics (not required) | BACHELOR",
                "a bachelor's degree, no diploma in music | BACHELOR",
            })
    void levelAndWhatMayStandInForItAreRead(String text, @org.jspecify.annotations.Nullable String expected) {
        EducationPhrase.Asked asked =
                EducationPhrase.find(Words.of(text, 0, text.length())).orElseThrow();
        String read = Stream.of(
                        asked.level().map(Enum::name).orElse(""),
                        asked.relatedField() ? "related" : "",
                        asked.equivalent() ? "equivalent" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        assertThat(read).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a high degree of autonomy",
                "certified scrum master",
                "MS Office and MS SQL Server",
                "a BA and a QA engineer",
                "keep master data clean",
                "equivalent experience",
                "5 years of experience",
                "No degree required",
                "We don't care about degrees",
                "Neither a degree nor a certificate is necessary",
                "a university degree is not required",
                "people without a formal computer science degree are welcome",
            })
    void otherUsesOfTheWordsAreNoDegree(String text) {
        assertThat(EducationPhrase.find(Words.of(text, 0, text.length()))).isEmpty();
    }
}
