package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.STRANGER;
import static dev.assay.credentials.TestBadges.TRUST;
import static dev.assay.credentials.TestBadges.WREN;
import static dev.assay.credentials.TestBadges.badge;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.answer.Standing.State;
import dev.assay.credentials.status.StatusLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StatusListsTest {

    private static final String LIST = "https://lighthouse.example/status/1";

    @Test
    void aSetBitRevokesAndAClearBitDoesNot() {
        assertThat(state("revocation", "93", list(ISSUER, "revocation", bits(16 << 10, 93))))
                .isEqualTo(State.REVOKED);
        assertThat(state("revocation", "94", list(ISSUER, "revocation", bits(16 << 10, 93))))
                .isEqualTo(State.IN_FORCE);
        assertThat(state("suspension", "93", list(ISSUER, "suspension", bits(16 << 10, 93))))
                .isEqualTo(State.SUSPENDED);
    }

    @Test
    void withoutItsListTheStatusIsUnknown() {
        assertThat(state("revocation", "93", StatusLists.NONE)).isEqualTo(State.STATUS_UNKNOWN);
    }

    @Test
    void aListOfSomeoneElseOrForAnotherPurposeTellsNothing() {
        assertThat(state("revocation", "94", list(STRANGER, "revocation", bits(16 << 10, 93))))
                .isEqualTo(State.STATUS_UNKNOWN);
        assertThat(state("revocation", "94", list(ISSUER, "suspension", bits(16 << 10, 93))))
                .isEqualTo(State.STATUS_UNKNOWN);
    }

    @Test
    void listsThatAreTooShortTooLongOrBrokenTellNothing() {
        assertThat(state("revocation", "94", list(ISSUER, "revocation", bits(1024, 93))))
                .isEqualTo(State.STATUS_UNKNOWN);
        assertThat(state("revocation", "94", list(ISSUER, "revocation", bits(64 << 20, 93))))
                .isEqualTo(State.STATUS_UNKNOWN);
        assertThat(state("revocation", "94", list(ISSUER, "revocation", "uAAAA")))
                .isEqualTo(State.STATUS_UNKNOWN);
        assertThat(state("revocation", "94", list(ISSUER, "revocation", "zAAAA")))
                .isEqualTo(State.STATUS_UNKNOWN);
    }

    @Test
    void aPlaceOutsideTheListIsUnknown() {
        StatusLists lists = list(ISSUER, "revocation", bits(16 << 10, 93));
        assertThat(state("revocation", "131072", lists)).isEqualTo(State.STATUS_UNKNOWN);
        assertThat(state("revocation", "-1", lists)).isEqualTo(State.STATUS_UNKNOWN);
        assertThat(state("revocation", "99999999999999999999", lists)).isEqualTo(State.STATUS_UNKNOWN);
    }

    @Test
    void aForgedListIsNotAdded() {
        String forged =
                signedList(ISSUER, "revocation", bits(16 << 10, 93)).replace("\"revocation\"", "\"suspension\"");
        assertThat(new StatusListFiles(TRUST).add(forged.getBytes(UTF_8)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("not valid"));
        assertThat(new StatusListFiles(TRUST).add("{}".getBytes(UTF_8))).isPresent();
        assertThat(new StatusListFiles(TRUST).add("hello".getBytes(UTF_8))).hasValue("it is not a status list");
    }

    private static State state(String purpose, String index, StatusLists lists) {
        String withStatus =
                badge().replaceFirst("\"credentialSubject\":", """
                "credentialStatus": {
                  "id": "%s#%s", "type": "BitstringStatusListEntry", "statusPurpose": "%s",
                  "statusListIndex": "%s", "statusListCredential": "%s"
                },
                "credentialSubject":""".formatted(LIST, index, purpose, index, LIST));
        byte[] signed = ISSUER.sign(withStatus, "eddsa-rdfc-2022").toString().getBytes(UTF_8);
        CredentialReading reading = new CredentialReader(TRUST, lists).read("badge.json", signed, WREN);
        return ((CredentialReading.Checked) reading)
                .credentials()
                .getFirst()
                .standing()
                .state();
    }

    private static StatusLists list(TestIssuer issuer, String purpose, String encoded) {
        StatusListFiles files = new StatusListFiles(TRUST);
        assertThat(files.add(signedList(issuer, purpose, encoded).getBytes(UTF_8)))
                .isEmpty();
        return files.lists();
    }

    private static String signedList(TestIssuer issuer, String purpose, String encoded) {
        return issuer.sign("""
                {
                  "@context": ["https://www.w3.org/ns/credentials/v2"],
                  "id": "%s",
                  "type": ["VerifiableCredential", "BitstringStatusListCredential"],
                  "issuer": "%s",
                  "credentialSubject": {
                    "id": "%s#list", "type": "BitstringStatusList", "statusPurpose": "%s", "encodedList": "%s"
                  }
                }
                """.formatted(LIST, issuer.id(), LIST, purpose, encoded), "eddsa-rdfc-2022")
                .toString();
    }

    private static String bits(int bytes, int set) {
        byte[] bits = new byte[bytes];
        bits[set / 8] = (byte) (0x80 >> (set % 8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return "u" + TestIssuer.base64(packed.toByteArray());
    }
}
