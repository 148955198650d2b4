package dev.assay.server.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes(US_ASCII));

    /** The last six digits of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteWrongAndNoMore() {
        String code = OneTimeCode.at(SECRET, 100);
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(3030))).hasValue(100);
        assertThat(OneTimeCode.step(
                        SECRET, code.substring(0, 3) + " " + code.substring(3), Instant.ofEpochSecond(2999)))
                .hasValue(100);
        assertThat(OneTimeCode.step(SECRET, code, Instant.ofEpochSecond(3060))).isEmpty();
        assertThat(OneTimeCode.step(SECRET, "", Instant.ofEpochSecond(3030))).isEmpty();
    }
}
