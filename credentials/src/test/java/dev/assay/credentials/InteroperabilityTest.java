package dev.assay.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.answer.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads invented badges that other implementations signed; how is told beside the files. */
class InteroperabilityTest {

    @ParameterizedTest
    @CsvSource({
        "rdfc-vc2-ob303.json, eddsa-rdfc-2022",
        "rdfc-vc1-ob301.json, eddsa-rdfc-2022",
        "jcs-vc2-ob303.json, eddsa-jcs-2022",
        "ed25519-2020-vc1-ob301.json, Ed25519Signature2020",
        "token-rs256.jwt, RS256",
        "token-es256.jwt, ES256",
        "token-eddsa.jwt, EdDSA"
    })
    void whatAnotherImplementationSignedIsValid(String file, String suite) throws IOException {
        Credential credential = TestBadges.only(bytes(file));

        assertThat(credential.signature())
                .isInstanceOfSatisfying(
                        Signature.Valid.class,
                        valid -> assertThat(valid.suite()).isEqualTo(suite));
        assertThat(Objects.requireNonNull(credential.statement()).name())
                .isEqualTo("Continuous delivery, “hands on” – é ü 漢");
        assertThat(credential.statement().tags()).containsExactly("Docker", "Jenkins");
    }

    @Test
    void oneLetterLessIsNotValid() throws IOException {
        for (String file : new String[] {"rdfc-vc2-ob303.json", "jcs-vc2-ob303.json"}) {
            String changed =
                    new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8).replace("Jenkins", "Jenkin");
            assertThat(TestBadges.only(changed).signature()).isInstanceOf(Signature.Invalid.class);
        }
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = InteroperabilityTest.class.getResourceAsStream("interop/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
