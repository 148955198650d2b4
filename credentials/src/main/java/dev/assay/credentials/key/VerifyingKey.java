package dev.assay.credentials.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** A public key that can check a signature. */
public sealed interface VerifyingKey {

    /**
     * An Ed25519 key.
     *
     * @param raw its 32 bytes, in hexadecimal
     */
    record Ed25519(String raw) implements VerifyingKey {

        /** What precedes the 32 bytes of an Ed25519 key in its standard encoding (RFC 8410). */
        private static final String HEAD = "302a300506032b6570032100";

        private static final int BYTES = 32;

        public Ed25519 {
            if (raw.length() != 2 * BYTES) {
                throw new IllegalArgumentException("an Ed25519 key of " + raw.length() / 2 + " bytes");
            }
        }

        /** Whether {@code signature} is this key's over {@code message}. */
        public boolean verifies(byte[] message, byte[] signature) {
            try {
                PublicKey key = KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(HEAD + raw)));
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update(message);
                return verifier.verify(signature);
            } catch (GeneralSecurityException fault) {
                return false; // no point on the curve, or a signature of the wrong form
            }
        }
    }

    /** An RSA key. */
    record Rsa(RSAPublicKey key) implements VerifyingKey {}

    /** A key on the curve P-256. */
    record P256(ECPublicKey key) implements VerifyingKey {}
}
