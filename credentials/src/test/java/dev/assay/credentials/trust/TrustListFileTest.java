package dev.assay.credentials.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.TestIssuer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustListFileTest {

    private static final TestIssuer ISSUER = new TestIssuer(1);

    @Test
    void whatIsWrittenIsReadAgain() {
        TrustList list = new TrustList(List.of(
                new TrustedIssuer(
                        "did:web:lighthouse.example",
                        "Lighthouse",
                        List.of(
                                TrustListFile.key("did:web:lighthouse.example#1", ISSUER.multikey()),
                                TrustListFile.key(
                                        "did:web:lighthouse.example#2",
                                        "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + ISSUER.x() + "\"}")),
                        List.of("Oracle")),
                new TrustedIssuer(ISSUER.id(), "Harbour", List.of(), List.of())));

        String written = TrustListFile.write(list);

        assertThat(TrustListFile.read("trust.json", written.getBytes(UTF_8)))
                .isEqualTo(new TrustListReading.Understood(list));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"issuers\": [1]}",
                "{\"issuers\": [{\"id\": \"a\"}]}",
                "{\"issuers\": [{\"id\": \"a\", \"name\": \"A\"}, {\"id\": \"a\", \"name\": \"B\"}]}",
                "{\"issuers\": [{\"id\": \"a\", \"name\": \"A\", \"keys\": 1}]}",
                "{\"issuers\": [{\"id\": \"a\", \"name\": \"A\", \"keys\": [{\"id\": \"k\", \"multikey\": \"z1\"}]}]}",
                "{\"issuers\": [{\"id\": \"a\", \"name\": \"A\", \"keys\": [{\"id\": \"k\", \"jwk\": {\"kty\": \"oct\", \"k\": \"AAAA\"}}]}]}",
                "{\"issuers\": [], \"issuers\": []}"
            })
    void whatIsNoTrustListIsRefusedInOneLine(String text) {
        assertThat(TrustListFile.read("trust.json", text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        TrustListReading.Refused.class,
                        refused -> assertThat(refused.fault())
                                .startsWith("the trust list trust.json cannot be")
                                .doesNotContain("\n"));
    }

    @Test
    void weakKeysAreRefused() {
        String weak = "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"" + "u".repeat(171) + "\"}";
        assertThat(dev.assay.credentials.key.JsonWebKey.decode(weak)).isEmpty();
    }
}
