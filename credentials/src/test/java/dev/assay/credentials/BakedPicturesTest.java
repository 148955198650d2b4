package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.badge;
import static dev.assay.credentials.TestBadges.only;
import static dev.assay.credentials.TestBadges.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.CredentialReading.Reason;
import dev.assay.credentials.CredentialReading.Unusable;
import dev.assay.credentials.answer.Signature;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakedPicturesTest {

    private static final String SIGNED = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString();

    @Test
    void aPngCarriesACredentialInATextChunk() {
        assertThat(only(TestPng.baked(SIGNED)).signature()).isInstanceOf(Signature.Valid.class);
    }

    @Test
    void anSvgCarriesACredentialInAnElement() {
        assertThat(only(svg("<openbadges:credential><![CDATA[" + SIGNED + "]]></openbadges:credential>"))
                        .signature())
                .isInstanceOf(Signature.Valid.class);
    }

    @Test
    void anSvgCarriesATokenInAnAttribute() {
        String token = ISSUER.token("{\"alg\": \"EdDSA\", \"typ\": \"vc+jwt\"}", badge());
        assertThat(only(svg("<openbadges:credential verify=\"" + token + "\"/>"))
                        .signature())
                .isInstanceOf(Signature.Valid.class);
    }

    @Test
    void aPngThatBreaksOffIsCorruptWhereverItDoes() {
        byte[] whole = TestPng.baked(SIGNED);
        for (int length = 8; length < whole.length; length += 37) {
            assertThat(reason(Arrays.copyOf(whole, length))).as("at " + length).isEqualTo(Reason.CORRUPT);
        }
    }

    @Test
    void aDamagedChunkIsCorrupt() {
        byte[] png = TestPng.baked(SIGNED);
        png[png.length / 2] ^= 1;
        assertThat(reason(png)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aLengthBeyondTheFileIsCorrupt() {
        byte[] png = TestPng.baked(SIGNED);
        png[8] = 0x7f;
        assertThat(reason(png)).isEqualTo(Reason.CORRUPT);
        png[8] = (byte) 0xff;
        assertThat(reason(png)).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aPictureWithoutOrWithTwoCredentialsIsRefused() {
        assertThat(reason(TestPng.of())).isEqualTo(Reason.CORRUPT);
        byte[] chunk = TestPng.text("openbadgecredential", SIGNED);
        assertThat(reason(TestPng.of(chunk, chunk))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void aCompressedCredentialIsRefused() {
        byte[] data = "openbadgecredential\0\1\0\0\0xx".getBytes(ISO_8859_1);
        assertThat(reason(TestPng.of(TestPng.chunk("iTXt", data)))).isEqualTo(Reason.CORRUPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges:credential>&x;</openbadges:credential></svg>",
                "<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges:credential>",
                "<svg",
                "<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges:credential><b/></openbadges:credential></svg>"
            })
    void brokenOrCunningXmlIsCorrupt(String svg) {
        assertThat(reason(svg.getBytes(UTF_8))).isEqualTo(Reason.CORRUPT);
    }

    private static byte[] svg(String inside) {
        return ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\""
                        + " xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">" + inside + "<rect/></svg>")
                .getBytes(UTF_8);
    }

    private static Reason reason(byte[] bytes) {
        return ((Unusable) read(bytes)).reason();
    }
}
