package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.job.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Docker is a plus | PREFERRED",
                "Docker - plus | PREFERRED",
                "experience with Docker would be a bonus | PREFERRED",
                "Docker (nice-to-have) | PREFERRED",
                "ideally with Docker | PREFERRED",
                "Docker preferred | PREFERRED",
                "Docker is desirable | PREFERRED",
                "knowing Docker is an advantage | PREFERRED",
                "Docker can also be valuable | PREFERRED",
                "Docker would be beneficial | PREFERRED",
                "not required, but nice to have | PREFERRED",
                "we would be glad of Docker | PREFERRED",
                "it would be wonderful if you knew Docker | PREFERRED",
                "Docker is optional | OPTIONAL",
                "Docker (not required) | OPTIONAL",
                "Docker is not needed | OPTIONAL",
                "Docker is a must | REQUIRED",
                "you must know Docker | REQUIRED",
                "Docker is essential | REQUIRED",
            })
    void importanceIsReadFromTheWords(String text, Importance expected) {
        assertThat(Wording.of(Words.of(text, 0, text.length()))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "experience with Docker",
                "take advantage of Docker",
                "we'd love to meet someone who knows Docker",
                "Java plus Docker",
                "find valuable insights",
                "the ideal candidate knows Docker",
            })
    void otherwiseTheWordsSayNothing(String text) {
        assertThat(Wording.of(Words.of(text, 0, text.length()))).isEmpty();
    }
}
