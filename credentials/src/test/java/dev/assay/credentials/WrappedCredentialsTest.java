package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.STRANGER;
import static dev.assay.credentials.TestBadges.TRUST;
import static dev.assay.credentials.TestBadges.badge;
import static dev.assay.credentials.TestBadges.only;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Subject;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustListFile;
import dev.assay.credentials.trust.TrustedIssuer;
import dev.assay.text.Sha256;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learner records, presentations, envelopes and the badges before version 3. */
class WrappedCredentialsTest {

    private static final TestIssuer HOLDER = new TestIssuer(3);

    @Test
    void outerAndInnerCredentialsOfALearnerRecordAreAnsweredApart() {
        String good = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString();
        String bad = good.replace("2027-01-01", "2037-01-01");
        Credential outer = only(ISSUER.sign(record(good + "," + bad), "eddsa-jcs-2022"));

        assertThat(outer.form()).isEqualTo(Form.LEARNER_RECORD_2);
        assertThat(outer.signature()).isInstanceOf(Signature.Valid.class);
        assertThat(outer.inner())
                .extracting(inner -> (Object) inner.signature().getClass())
                .containsExactly(Signature.Valid.class, Signature.Invalid.class);
        assertThat(Worth.of(outer.inner().getFirst())).startsWith("demonstrated");
        assertThat(Worth.of(outer.inner().getLast())).isEqualTo("nothing");
    }

    @Test
    void aLearnerRecordSignedAsLinkedDataIsCheckedOutsideAndInside() {
        String inner = STRANGER.sign(badge(STRANGER.id()), "eddsa-rdfc-2022").toString();
        JsonObject signed = ISSUER.sign(record(inner), "eddsa-rdfc-2022");
        Credential outer = only(signed);

        assertThat(outer.form()).isEqualTo(Form.LEARNER_RECORD_2);
        assertThat(outer.signature()).isInstanceOf(Signature.Valid.class);
        assertThat(outer.inner().getFirst().signature()).isInstanceOf(Signature.Valid.class);

        Credential changed = only(signed.toString().replace("Spring Boot", "Quarkus"));
        assertThat(changed.signature()).isInstanceOf(Signature.Invalid.class);
        assertThat(changed.inner().getFirst().signature()).isInstanceOf(Signature.Invalid.class);
    }

    /** The record and the credential inside are about the same person, so that their statements stand side by side. */
    @Test
    void aTrustedRecordLendsNothingToAStrangersCredentialInside() {
        String inner = STRANGER.sign(badge(STRANGER.id()), "eddsa-rdfc-2022").toString();
        Credential outer = only(ISSUER.sign(record(inner), "eddsa-rdfc-2022"));

        assertThat(Objects.requireNonNull(outer.statement()).name()).isEqualTo("Record");
        assertThat(outer.statement().tags()).isEmpty();
        assertThat(outer.statement().alignments()).isEmpty();
        assertThat(outer.subject()).isInstanceOf(Subject.NotBound.class);
        assertThat(Worth.of(outer.inner().getFirst())).startsWith("claimed");
    }

    @Test
    void aRecordWithAWordOfNoContextIsNotValid() {
        String record = ISSUER.sign(record(""), "eddsa-rdfc-2022")
                .toString()
                .replace("\"name\":\"Record\"", "\"name\":\"Record\",\"grade\":\"A\"");
        assertThat(only(record).signature()).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void anOuterSignatureThatDoesNotFitLeavesTheInnerOnesAlone() {
        String good = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString();
        String changed = ISSUER.sign(record(good), "eddsa-jcs-2022")
                .toString()
                .replace("did:example:wren\",\"type\":[\"Clr", "did:example:robin\",\"type\":[\"Clr");
        Credential outer = only(changed);
        assertThat(outer.signature()).isInstanceOf(Signature.Invalid.class);
        assertThat(outer.inner().getFirst().signature()).isInstanceOf(Signature.Valid.class);
    }

    @Test
    void moreCredentialsThanAreFollowedAreSaid() {
        String good = ISSUER.sign(badge(), "eddsa-rdfc-2022").toString();
        String many = String.join(",", Collections.nCopies(103, good));
        CredentialReading.Checked read = (CredentialReading.Checked) TestBadges.read(
                ISSUER.sign(record(many), "eddsa-jcs-2022").toString().getBytes(UTF_8));
        assertThat(read.credentials().getFirst().inner()).hasSize(100);
        assertThat(read.passedOver()).isEqualTo(3);
        assertThat(read.remark())
                .hasValueSatisfying(remark -> assertThat(remark).startsWith("3 further credentials"));
        assertThat(((CredentialReading.Checked) TestBadges.read(good.getBytes(UTF_8))).remark())
                .isEmpty();
    }

    /** The key of a web address is not looked up. */
    @Test
    void anIssuerOfTheWebWhoseKeyIsNotListedCannotBeChecked() {
        String web = badge("did:web:lighthouse.example");
        String signed = ISSUER.sign(web, "eddsa-rdfc-2022")
                .toString()
                .replace(ISSUER.id() + "#" + ISSUER.multikey(), "did:web:lighthouse.example#1");
        assertThat(only(signed).signature())
                .isInstanceOfSatisfying(
                        Signature.NotChecked.class,
                        unchecked -> assertThat(unchecked.fault()).isEqualTo(Fault.KEY_NOT_KNOWN));
    }

    @Test
    void aHolderWhoAnswersTheChallengeIsBound() {
        assertThat(subject("today's challenge", HOLDER)).isEqualTo(new Subject.BoundByHolder());
    }

    @ParameterizedTest
    @CsvSource({"yesterday's challenge, 3", "today's challenge, 2"})
    void anotherChallengeOrAnotherHoldersKeyBindsNoOne(String challenge, long holder) {
        assertThat(subject(challenge, new TestIssuer(holder))).isInstanceOf(Subject.NotBound.class);
    }

    @Test
    void anEnvelopeIsOpened() {
        String token = ISSUER.token("{\"alg\": \"EdDSA\", \"typ\": \"vc+jwt\"}", badge());
        assertThat(only("""
                {"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,%s"}""".formatted(token)).signature()).isInstanceOf(Signature.Valid.class);
    }

    @Test
    void aHostedOlderBadgeCannotBeChecked() {
        Credential hosted = only(olderBadge("{\"type\": \"HostedBadge\"}"));
        assertThat(hosted.form()).isEqualTo(Form.OPEN_BADGE_2);
        assertThat(hosted.signature())
                .isInstanceOfSatisfying(
                        Signature.NotChecked.class,
                        unchecked -> assertThat(unchecked.fault()).isEqualTo(Fault.HOSTED));
        assertThat(Worth.of(hosted)).isEqualTo("nothing");
    }

    @Test
    void aSignedOlderBadgeIsCheckedByTheKeyOnTheTrustList() {
        String token = ISSUER.token(
                "{\"alg\": \"EdDSA\"}",
                olderBadge("{\"type\": \"SignedBadge\", \"creator\": \"https://lighthouse.example/key\"}"));
        assertThat(only(token).signature()).isInstanceOf(Signature.NotChecked.class);

        TrustList list = new TrustList(List.of(new TrustedIssuer(
                "https://lighthouse.example",
                "Lighthouse Academy",
                List.of(TrustListFile.key("https://lighthouse.example/key", ISSUER.multikey())),
                List.of())));
        Credential read = first(list, token);
        assertThat(read.signature()).isInstanceOf(Signature.Valid.class);
        assertThat(read.subject()).isEqualTo(new Subject.BoundByEmail());
        assertThat(Objects.requireNonNull(read.statement()).name()).isEqualTo("Docker in practice");
        assertThat(first(
                                list,
                                STRANGER.token(
                                        "{\"alg\": \"EdDSA\"}",
                                        olderBadge(
                                                "{\"type\": \"SignedBadge\", \"creator\": \"https://lighthouse.example/key\"}")))
                        .signature())
                .isInstanceOf(Signature.Invalid.class);
    }

    private static Credential first(TrustList list, String text) {
        CredentialReading reading =
                new CredentialReader(list, StatusLists.NONE).read("badge", text.getBytes(UTF_8), TestBadges.WREN);
        return ((CredentialReading.Checked) reading).credentials().getFirst();
    }

    private static Subject subject(String challenge, TestIssuer signer) {
        String credential = ISSUER.sign(badge().replace("did:example:wren", HOLDER.id()), "eddsa-rdfc-2022")
                .toString();
        String presentation = signer.sign("""
                {
                  "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                  "type": ["VerifiablePresentation"],
                  "holder": "%s",
                  "verifiableCredential": [%s]
                }
                """.formatted(HOLDER.id(), credential), "eddsa-jcs-2022", """
                {"proofPurpose": "authentication", "challenge": "%s", "verificationMethod": "%s#%s"}""".formatted(
                                challenge, HOLDER.id(), HOLDER.id().substring(8)))
                .toString();
        Presenter presenter = new Presenter(List.of(), "today's challenge", ReadingDate.NONE);
        CredentialReading reading = new CredentialReader(TRUST, StatusLists.NONE)
                .read("presentation.json", presentation.getBytes(UTF_8), presenter);
        return ((CredentialReading.Checked) reading).credentials().getFirst().subject();
    }

    private static String record(String inner) {
        return """
                {
                  "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"],
                  "id": "urn:uuid:1d6c6a34-0c5e-4a76-9f0e-0a5f1d1c2b3a",
                  "type": ["VerifiableCredential", "ClrCredential"],
                  "issuer": "%s",
                  "name": "Record",
                  "credentialSubject": {"id": "did:example:wren", "type": ["ClrSubject"], "verifiableCredential": [%s]}
                }
                """.formatted(ISSUER.id(), inner);
    }

    private static String olderBadge(String verification) {
        return """
                {
                  "@context": "https://w3id.org/openbadges/v2",
                  "type": "Assertion",
                  "id": "https://lighthouse.example/assertions/1",
                  "recipient": {"type": "email", "hashed": true, "salt": "pepper", "identity": "sha256$%s"},
                  "issuedOn": "2020-02-02T00:00:00Z",
                  "badge": {"type": "BadgeClass", "name": "Docker in practice", "tags": ["docker"],
                    "issuer": {"type": "Issuer", "id": "https://lighthouse.example", "name": "Lighthouse Academy"}},
                  "verification": %s
                }
                """.formatted(Sha256.hex(TestBadges.EMAIL + TestBadges.SALT), verification);
    }
}
