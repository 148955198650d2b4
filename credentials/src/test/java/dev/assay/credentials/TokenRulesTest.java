package dev.assay.credentials;

import static dev.assay.credentials.TestBadges.ISSUER;
import static dev.assay.credentials.TestBadges.STRANGER;
import static dev.assay.credentials.TestBadges.badge;
import static dev.assay.credentials.TestBadges.only;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One way to cheat for each rule of checking tokens; none of them is ever valid. */
class TokenRulesTest {

    private static final String CLAIMS = """
            {"iss": "%s", "sub": "did:example:wren", "jti": "urn:uuid:7d6c6a34-0c5e-4a76-9f0e-0a5f1d1c2b3a", "nbf": 1735689600,
            """.formatted(ISSUER.id());

    @Test
    void aSoundTokenIsValid() {
        assertThat(only(ISSUER.token(header(""), payload(CLAIMS))).signature())
                .isEqualTo(new Signature.Valid("EdDSA", ISSUER.keyId()));
    }

    @Test
    void withoutAKeyIdTheIssuersOwnKeyIsTaken() {
        assertThat(only(ISSUER.token("{\"alg\": \"EdDSA\"}", payload(CLAIMS))).signature())
                .isInstanceOf(Signature.Valid.class);
        assertInvalid(STRANGER.token("{\"alg\": \"EdDSA\"}", payload(CLAIMS)), Fault.ALTERED);
    }

    @Test
    void aTokenThatSaysItIsNotSignedIsNotValid() {
        String[] parts = ISSUER.token("{\"alg\": \"none\"}", payload(CLAIMS)).split("\\.", -1);
        assertInvalid(parts[0] + "." + parts[1] + ".", Fault.UNSIGNED);
        assertInvalid(ISSUER.token("{\"alg\": \"none\"}", payload(CLAIMS)), Fault.UNSIGNED);
        assertInvalid(ISSUER.token("{}", payload(CLAIMS)), Fault.UNSIGNED);
    }

    @Test
    void aPublicKeyUsedAsASharedSecretProvesNothing() throws JOSEException {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ISSUER.keyId()).build(), new Payload(payload(CLAIMS)));
        token.sign(new MACSigner(ISSUER.multikey().getBytes(UTF_8)));
        assertNotChecked(token.serialize(), Fault.UNSUPPORTED_SUITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "RS512", "PS256", "ES256K", "nOnE", "eddsa"})
    void algorithmsThatAreNotOnTheListAreNotChecked(String algorithm) {
        String header = "{\"alg\": \"" + algorithm + "\", \"kid\": \"" + ISSUER.keyId() + "\"}";
        assertNotChecked(ISSUER.token(header, payload(CLAIMS)), Fault.UNSUPPORTED_SUITE);
    }

    @Test
    void anAlgorithmThatTheKeyIsNotForIsNotValid() {
        String header = "{\"alg\": \"RS256\", \"kid\": \"" + ISSUER.keyId() + "\"}";
        assertInvalid(ISSUER.token(header, payload(CLAIMS)), Fault.UNFIT_KEY);
    }

    @Test
    void aKeyInTheHeaderProvesNothing() {
        String web = "did:web:lighthouse.example";
        String jwk = "\"jwk\": {\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"" + STRANGER.x() + "\"}";
        String claims = CLAIMS.replace(ISSUER.id(), web);
        String payload = claims + badge(web).strip().substring(1);
        assertNotChecked(STRANGER.token("{\"alg\": \"EdDSA\", " + jwk + "}", payload), Fault.KEY_IN_CREDENTIAL);
        assertInvalid(STRANGER.token("{\"alg\": \"EdDSA\", " + jwk + "}", payload(CLAIMS)), Fault.ALTERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"iss\": \"did:key; \"iss\": \"did:kex",
                "did:example:wren; did:example:robin",
                "urn:uuid:7d6c6a34; urn:uuid:8d6c6a34",
                "1735689600; 1735689601",
                "1735689600; \"1735689600\""
            })
    void aClaimThatContradictsTheCredentialIsNotValid(String claim, String changed) {
        String claims = CLAIMS.replace(claim, changed);
        assertThat(claims).isNotEqualTo(CLAIMS);
        assertInvalid(ISSUER.token(header(""), payload(claims)), Fault.CLAIM_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "sub", "jti", "nbf"})
    void anOpenBadgeMustCarryAllItsClaims(String claim) {
        String claims = CLAIMS.replace("\"" + claim + "\"", "\"other-" + claim + "\"");
        assertInvalid(ISSUER.token(header(""), payload(claims)), Fault.CLAIM_MISMATCH);
        assertThat(only(ISSUER.token(header(", \"typ\": \"vc+jwt\""), payload(claims)))
                        .signature())
                .isInstanceOf(Signature.Valid.class);
    }

    @Test
    void anEndThatContradictsTheCredentialIsNotValid() {
        String later = CLAIMS.stripTrailing() + "\"exp\": 1999999999,";
        assertInvalid(ISSUER.token(header(""), payload(later)), Fault.CLAIM_MISMATCH);
    }

    @Test
    void extensionsThatMustBeUnderstoodAreNotGuessed() {
        assertNotChecked(
                ISSUER.token(header(", \"crit\": [\"b64\"], \"b64\": false"), payload(CLAIMS)),
                Fault.UNSUPPORTED_SUITE);
    }

    @Test
    void aChangedTokenIsNotValid() {
        String[] parts = ISSUER.token(header(""), payload(CLAIMS)).split("\\.", -1);
        String other = ISSUER.token(header(""), payload(CLAIMS).replace("2027", "2037"))
                .split("\\.", -1)[1];
        assertInvalid(parts[0] + "." + other + "." + parts[2], Fault.ALTERED);
    }

    private static String header(String more) {
        return "{\"alg\": \"EdDSA\", \"kid\": \"" + ISSUER.keyId() + "\"" + more + "}";
    }

    private static String payload(String claims) {
        return claims + badge().strip().substring(1);
    }

    private static void assertInvalid(String token, Fault fault) {
        assertThat(only(token).signature())
                .isInstanceOfSatisfying(
                        Signature.Invalid.class,
                        invalid -> assertThat(invalid.fault()).isEqualTo(fault));
    }

    private static void assertNotChecked(String token, Fault fault) {
        assertThat(only(token).signature())
                .isInstanceOfSatisfying(
                        Signature.NotChecked.class,
                        unchecked -> assertThat(unchecked.fault()).isEqualTo(fault));
    }
}
