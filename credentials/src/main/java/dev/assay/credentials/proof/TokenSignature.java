package dev.assay.credentials.proof;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.util.Base64URL;
import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.key.VerifyingKey;
import java.util.List;

/** Checks the signature of a token by keys that were found without asking the token. */
final class TokenSignature {

    private TokenSignature() {}

    /** Refuses algorithms that prove nothing or are not checked, before any key is looked at. */
    static String algorithm(Token token) {
        String algorithm = token.headerText("alg");
        if (algorithm.equals("none") || algorithm.isEmpty()) {
            throw Unproven.invalid(
                    Fault.UNSIGNED, "the token says itself that it is not signed (alg '" + algorithm + "')");
        }
        if (!List.of("RS256", "ES256", "EdDSA", "Ed25519").contains(algorithm)) {
            throw Unproven.notChecked(
                    Fault.UNSUPPORTED_SUITE,
                    "the token is signed by '" + algorithm
                            + "'; Assay checks RS256, ES256 and EdDSA, which only the issuer can make");
        }
        if (token.header().containsKey("crit")) {
            throw Unproven.notChecked(
                    Fault.UNSUPPORTED_SUITE, "the token asks for extensions that Assay does not know (crit)");
        }
        return algorithm;
    }

    /** Finds the one key among {@code keys} that made the signature; else the answer that it does not fit. */
    static void check(Token token, String algorithm, List<VerifyingKey> keys) {
        List<VerifyingKey> fit =
                keys.stream().filter(key -> isFor(key, algorithm)).toList();
        if (fit.isEmpty()) {
            throw Unproven.invalid(
                    Fault.UNFIT_KEY, "none of the issuer's keys is of the kind that " + algorithm + " needs");
        }
        if (fit.stream().noneMatch(key -> verifies(token, key))) {
            throw Unproven.invalid(
                    Fault.ALTERED, "the signature does not fit: the token was changed, or another key signed it");
        }
    }

    private static boolean isFor(VerifyingKey key, String algorithm) {
        return switch (key) {
            case VerifyingKey.Rsa _ -> algorithm.equals("RS256");
            case VerifyingKey.P256 _ -> algorithm.equals("ES256");
            case VerifyingKey.Ed25519 _ -> algorithm.equals("EdDSA") || algorithm.equals("Ed25519");
        };
    }

    private static boolean verifies(Token token, VerifyingKey key) {
        byte[] signed = token.signed().getBytes(US_ASCII);
        try {
            return switch (key) {
                case VerifyingKey.Rsa rsa -> verifies(new RSASSAVerifier(rsa.key()), JWSAlgorithm.RS256, token, signed);
                case VerifyingKey.P256 curve ->
                    verifies(new ECDSAVerifier(curve.key()), JWSAlgorithm.ES256, token, signed);
                case VerifyingKey.Ed25519 ed25519 -> ed25519.verifies(signed, token.signature());
            };
        } catch (JOSEException fault) {
            return false;
        }
    }

    private static boolean verifies(JWSVerifier verifier, JWSAlgorithm algorithm, Token token, byte[] signed)
            throws JOSEException {
        return verifier.verify(new JWSHeader(algorithm), signed, Base64URL.encode(token.signature()));
    }
}
