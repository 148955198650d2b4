package dev.assay.credentials.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.Optional;

/** Keys in the form of JSON Web Key (RFC 7517): Ed25519, P-256, and RSA of 2048 bits or more. */
public final class JsonWebKey {

    private static final int LEAST_BITS = 2048;
    private static final int MOST_BITS = 8192;
    private static final int ED25519_BYTES = 32;

    private JsonWebKey() {}

    /** The public key that a JSON text stands for, where it is of a kind that is used here. */
    public static Optional<VerifyingKey> decode(String json) {
        try {
            return key(JWK.parse(json));
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException fault) {
            return Optional.empty();
        }
    }

    private static Optional<VerifyingKey> key(JWK key) throws JOSEException {
        return switch (key) {
            case OctetKeyPair pair when pair.getCurve().equals(Curve.Ed25519) -> ed25519(pair);
            case ECKey curve
            when curve.getCurve().equals(Curve.P_256) -> Optional.of(new VerifyingKey.P256(curve.toECPublicKey()));
            case RSAKey rsa
            when rsa.size() >= LEAST_BITS && rsa.size() <= MOST_BITS ->
                Optional.of(new VerifyingKey.Rsa(rsa.toRSAPublicKey()));
            default -> Optional.empty();
        };
    }

    private static Optional<VerifyingKey> ed25519(OctetKeyPair pair) {
        byte[] raw = pair.getX().decode();
        return raw.length == ED25519_BYTES
                ? Optional.of(new VerifyingKey.Ed25519(HexFormat.of().formatHex(raw)))
                : Optional.empty();
    }
}
