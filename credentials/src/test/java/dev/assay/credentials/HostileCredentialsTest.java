package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.badge;
import static dev.assay.credentials.TestBadges.only;
import static dev.assay.credentials.TestBadges.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.assay.credentials.CredentialReading.Reason;
import dev.assay.credentials.CredentialReading.Unusable;
import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Signature;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class HostileCredentialsTest {

    @Test
    void tenMegabytesOfJsonAreTooLarge() {
        String filler = "x".repeat(10 << 20);
        assertThat(reason(badge().replaceFirst("\\{", "{\"filler\": \"" + filler + "\",")))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(badge().replaceFirst("\\{", "{\"filler\": \"" + "x".repeat(2 << 20) + "\",")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void aKeyThatStandsTwiceIsAmbiguous(String suite) {
        String signed = ISSUER.sign(badge(), suite).toString();
        assertThat(reason(signed.replaceFirst("\"tag\":", "\"tag\":[\"Rust\"],\"tag\":")))
                .isEqualTo(Reason.AMBIGUOUS);
        assertThat(reason(signed.replaceFirst("\"tag\":", "\"t\\\\u0061g\":[\"Rust\"],\"tag\":")))
                .isEqualTo(Reason.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "9007199254740993",
                "0.1000000000000000055511151231257827",
                "123456789012345678901234567890"
            })
    void numbersThatReadersRoundDifferentlyAreAmbiguous(String number) {
        String signed = ISSUER.sign(badge(), "eddsa-jcs-2022").toString();
        assertThat(reason(signed.replaceFirst("\\{", "{\"n\":" + number + ","))).isEqualTo(Reason.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\":",
                "{\"a\": \"\\ud800\"}",
                "{\"a\": 01}",
                "{} {}",
                "{\"a\": nul}",
                "{'a': 1}",
                "{\"a\": 1,}"
            })
    void brokenJsonIsCorrupt(String json) {
        assertThat(reason(json)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void deepNestingIsTooLarge() {
        assertThat(reason("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "hello",
                "a.b",
                "a.b.c.d",
                "..",
                "[]",
                "<svg/>",
                "eyJhbGciOiJub25lIn0.e30.",
                "{\"type\": \"VerifiablePresentation\"}"
            })
    void whatHoldsNoCredentialIsUnusable(String text) {
        assertThat(read(text.getBytes(UTF_8))).isInstanceOf(Unusable.class);
    }

    @Test
    void linkedDataThatIsBuiltToBeSlowEndsWithAnAnswer() {
        // two nodes without names that look alike, each with nine more that do
        String nine = IntStream.range(0, 9)
                .mapToObj(i -> "{\"type\":[\"Alignment\"]}")
                .collect(Collectors.joining(","));
        String alike = "{\"type\":[\"Achievement\"],\"alignment\":[" + nine + "]}";
        String signed = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString();
        String slow =
                signed.replaceFirst("\"achievement\":(\\{.*?}]})", "\"achievement\":[" + alike + "," + alike + ",$1]");
        assertThat(slow).isNotEqualTo(signed);
        Signature signature = only(slow).signature();
        assertThat(signature)
                .isInstanceOfSatisfying(
                        Signature.NotChecked.class,
                        unchecked -> assertThat(unchecked.fault()).isEqualTo(Fault.TOO_COMPLEX));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eddsa-rdfc-2022", "eddsa-jcs-2022"})
    void noChangeOfAByteIsACrashOrChangesWhatIsRead(String suite) {
        byte[] signed = ISSUER.sign(badge(), suite).toString().getBytes(UTF_8);
        var sound = only(signed).statement();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = signed.clone();
            changed[random.nextInt(changed.length)] = (byte) (' ' + random.nextInt(95));
            assertThatCode(() -> {
                        if (read(changed) instanceof CredentialReading.Checked checked) {
                            for (Credential credential : checked.credentials()) {
                                if (credential.signature() instanceof Signature.Valid) {
                                    assertThat(credential.statement()).isEqualTo(sound);
                                }
                            }
                        }
                    })
                    .as(new String(changed, UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static Reason reason(String json) {
        return ((Unusable) read(json.getBytes(UTF_8))).reason();
    }
}
