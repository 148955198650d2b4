package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.STRANGER;
import static dev.assay.credentials.TestBadges.badge;
import static dev.assay.credentials.TestBadges.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.statement.Statement;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One way to cheat for each rule of checking proofs; none of them is ever valid. */
class ProofRulesTest {

    private static final String RDFC = "eddsa-rdfc-2022";
    private static final String JCS = "eddsa-jcs-2022";

    @Test
    void aWordThatNoContextDefinesIsNotCovered() {
        String signed = ISSUER.sign(badge(), RDFC).toString();
        assertInvalid(signed.replaceFirst("\"tag\":", "\"grade\":\"A+\",\"tag\":"), Fault.UNDEFINED_TERM);
    }

    @Test
    void aWordOfTheExamplesIsCovered() {
        String badge = badge().replace(
                        "context-3.0.3.json\"",
                        "context-3.0.3.json\", \"https://www.w3.org/ns/credentials/examples/v2\"")
                .replaceFirst("\"tag\":", "\"grade\":\"B\",\"tag\":");
        String signed = ISSUER.sign(badge, RDFC).toString();
        assertThat(only(signed).signature()).isInstanceOf(Signature.Valid.class);
        assertInvalid(signed.replace("\"grade\":\"B\"", "\"grade\":\"A\""), Fault.ALTERED);
    }

    @Test
    void aRelativeTypeIsNotCovered() {
        String signed = ISSUER.sign(badge(), RDFC).toString();
        String changed = signed.replace("[\"Achievement\"]", "[\"Achievement\",\"MasterCertificate\"]");
        assertThat(changed).isNotEqualTo(signed);
        assertInvalid(changed, Fault.RELATIVE_TYPE);
    }

    @Test
    void aRelativeIdIsNotCovered() {
        String relative = badge().replace("\"did:example:wren\"", "\"wren\"");
        String signed = ISSUER.sign(badge(), RDFC).toString().replace("\"did:example:wren\"", "\"wren\"");
        assertThat(relative).contains("\"wren\"");
        assertInvalid(signed, Fault.RELATIVE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void aChangedClaimIsNotValid(String suite) {
        String signed = ISSUER.sign(badge(), suite).toString();
        assertInvalid(signed.replace("2027-01-01", "2037-01-01"), Fault.ALTERED);
    }

    @Test
    void evidenceComesFromSignedStatementsOnly() {
        // the same statement written twice changes no signed statement, and reads the same
        JsonObject signed = ISSUER.sign(badge(), RDFC);
        String twice = signed.toString().replace("[\"Java\"]", "[\"Java\",\"Java\"]");
        Statement statement = only(twice).statement();
        assertThat(only(twice).signature()).isInstanceOf(Signature.Valid.class);
        assertThat(statement).isEqualTo(only(signed).statement());
        assertThat(only(signed.toString().replace("[\"Java\"]", "[\"Java\",\"Rust\"]"))
                        .statement())
                .isNull();
    }

    @Test
    void aContextThatIsNotPinnedIsRefusedAndNeverFetched() {
        String signed = ISSUER.sign(badge(), RDFC).toString();
        assertNotChecked(signed.replace("ob/v3p0/context-3.0.3.json", "ob/v3p0/context-9.json"), Fault.UNKNOWN_CONTEXT);
    }

    @Test
    void aContextInsideTheFileIsRefused() {
        String signed = ISSUER.sign(badge(), RDFC).toString();
        String changed = signed.replace(
                "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]",
                "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\",{\"@vocab\":\"https://x.example/\"}]");
        assertThat(changed).isNotEqualTo(signed);
        assertNotChecked(changed, Fault.UNKNOWN_CONTEXT);
    }

    @Test
    void jsonLdKeywordsAreRefused() {
        String signed = ISSUER.sign(badge(), RDFC).toString();
        assertNotChecked(signed.replaceFirst("\"tag\":", "\"@included\":[],\"tag\":"), Fault.UNEXPECTED_KEYWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {RDFC, JCS})
    void aKeyOfSomeoneElseIsNotTheIssuers(String suite) {
        assertInvalid(STRANGER.sign(badge(), suite).toString(), Fault.KEY_NOT_OF_ISSUER);
    }

    @Test
    void aForeignKeyUnderTheIssuersNameIsNotItsKey() {
        JsonObject signed = STRANGER.sign(badge(), RDFC, """
                {"proofPurpose": "assertionMethod", "verificationMethod": "%s"}""".formatted(ISSUER.keyId()));
        assertInvalid(signed.toString(), Fault.ALTERED);
        JsonObject fragment = STRANGER.sign(badge(), RDFC, """
                {"proofPurpose": "assertionMethod", "verificationMethod": "%s#%s"}""".formatted(ISSUER.id(), STRANGER.multikey()));
        assertThat(only(fragment).signature()).isNotInstanceOf(Signature.Valid.class);
    }

    @Test
    void aKeyInsideTheProofProvesNothing() {
        JsonObject signed = ISSUER.sign(badge(), JCS, """
                {"proofPurpose": "assertionMethod", "verificationMethod": {"id": "%s", "publicKeyMultibase": "%s"}}""".formatted(ISSUER.keyId(), ISSUER.multikey()));
        assertNotChecked(signed.toString(), Fault.KEY_IN_CREDENTIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"proofPurpose\": \"authentication\"; WRONG_PURPOSE",
                "\"created\": \"yesterday\", \"proofPurpose\": \"assertionMethod\"; MALFORMED_PROOF",
                "\"created\": \"2025-02-30T00:00:00Z\", \"proofPurpose\": \"assertionMethod\"; MALFORMED_PROOF",
                "\"created\": \"2025-02-02T00:00:00Z\", \"expires\": \"2025-02-01T00:00:00Z\", \"proofPurpose\": \"assertionMethod\"; MALFORMED_PROOF",
                "\"expires\": \"2025-12-31T00:00:00Z\", \"proofPurpose\": \"assertionMethod\"; PROOF_EXPIRED"
            })
    void purposeAndTimesOfTheProofCount(String fields, Fault fault) {
        JsonObject signed =
                ISSUER.sign(badge(), RDFC, "{\"verificationMethod\": \"" + ISSUER.keyId() + "\", " + fields + "}");
        assertInvalid(signed.toString(), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecdsa-rdfc-2019", "bbs-2023", "eddsa-2022", ""})
    void anUnknownSuiteIsNotCheckedAndNeverValid(String suite) {
        String signed = ISSUER.sign(badge(), RDFC).toString().replace(RDFC, suite);
        assertNotChecked(signed, Fault.UNSUPPORTED_SUITE);
    }

    @Test
    void withoutAProofNothingIsSigned() {
        assertInvalid(badge(), Fault.UNSIGNED);
        assertInvalid(badge().replaceFirst("\\{", "{\"proof\": [],"), Fault.UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"z1\"", "\"\"", "\"u3JK\"", "7", "\"z0OIl\""})
    void aSignatureOfTheWrongFormIsNotValid(String value) {
        String signed = ISSUER.sign(badge(), RDFC)
                .toString()
                .replaceAll("\"proofValue\":\"[^\"]*\"", "\"proofValue\":" + value);
        assertInvalid(signed, Fault.MALFORMED_PROOF);
    }

    @Test
    void aSecondProofThatDoesNotFitSpoilsTheFirst() {
        JsonObject signed = ISSUER.sign(badge(), RDFC);
        String good = String.valueOf(signed.get("proof"));
        String bad = good.replace("2025-01-02", "2025-01-03");
        String both = badge().replaceFirst("\\{", "{\"proof\": [" + good + "," + bad + "],");
        assertInvalid(both, Fault.ALTERED);
    }

    @Test
    void jcsSignsTheContextsOfItsProof() {
        String signed = ISSUER.sign(badge(), JCS).toString();
        String changed = signed.replaceFirst("context-3.0.3.json", "context-3.0.2.json");
        assertInvalid(changed, Fault.ALTERED);
    }

    @Test
    void aDidOfAnotherMethodWaitsForItsKeyOnTheTrustList() {
        String web = "did:web:lighthouse.example";
        JsonObject signed = ISSUER.sign(badge(web), RDFC, """
                {"proofPurpose": "assertionMethod", "verificationMethod": "%s#k"}""".formatted(web));
        assertNotChecked(signed.toString(), Fault.KEY_NOT_KNOWN);
    }

    private static void assertInvalid(String json, Fault fault) {
        assertThat(only(json).signature())
                .isInstanceOfSatisfying(
                        Signature.Invalid.class,
                        invalid -> assertThat(invalid.fault()).isEqualTo(fault));
        assertThat(only(json).statement()).isNull();
    }

    private static void assertNotChecked(String json, Fault fault) {
        assertThat(only(json).signature())
                .isInstanceOfSatisfying(
                        Signature.NotChecked.class,
                        unchecked -> assertThat(unchecked.fault()).isEqualTo(fault));
        assertThat(only(json).statement()).isNull();
    }
}
