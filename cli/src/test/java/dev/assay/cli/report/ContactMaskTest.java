package dev.assay.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "write to ada@example.org today = write to [e-mail] today",
                "<ada.l+jobs@mail.example.org> = <[e-mail]>",
                "see https://example.org/ada?x, or call = see [link], or call",
                "www.example.org/ada = [link]",
                "linkedin.com/in/ada and github.com/ada = [link] and [link]",
                "be.linkedin.com/in/ada = [link]",
                "+32 470 12 34 56 = [telephone]",
                "(0470) 12 34 56 78 = [telephone]",
                "555-123-4567 = [telephone]",
                "0470123456 or +44 20 7946 0000. = [telephone] or [telephone].",
            })
    void contactsAreReplaced(String text, String masked) {
        assertThat(ContactMask.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-03 - 2018-05",
                "03/2015-05/2018",
                "01.03.2015",
                "2015–2018, 2019 to 2021",
                "2015 2016 2017 2018",
                "served 1,000,000 requests and 250 000 users",
                "version 10.6.0 of 3.2.4",
                "C++, C#, Node.js and .NET 8",
                "Git, GitHub, GitLab",
                "@Transactional methods",
            })
    void datesAmountsAndNamesStay(String text) {
        assertThat(ContactMask.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1 ", "@", "a@", "www.", "http://", "(", "+1-", "github.com/"})
    void longRepetitionsTakeLittleTime(String repeated) {
        String text = repeated.repeat(100_000);

        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> ContactMask.mask(text));
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(ContactMask.mask("")).isEmpty();
    }
}
