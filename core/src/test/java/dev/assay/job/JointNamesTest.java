package dev.assay.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Debugging and Testing | Debugging, Testing",
                "Jira/Confluence | Jira, Confluence",
                "CI/CD and TCP/IP | CI/CD, TCP/IP",
                "continuous integration and continuous delivery | continuous integration and continuous delivery",
            })
    void onlyTwoNamesInOneAreParted(String text, String names) {
        assertThat(Postings.text(Postings.skills(text).within(0, text.length()), text))
                .isEqualTo(names);
    }
}
