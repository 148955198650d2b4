package dev.assay.server.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages as the specification "Standard Webhooks" says: HMAC-SHA256 over id, moment and body. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String START = "whsec_";
    private static final int BYTES = 24;

    private Signature() {}

    static String newSecret() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return START + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * What the header {@code webhook-signature} holds.
     *
     * @param second the moment of sending, in seconds since 1970
     */
    static String of(String secret, String id, long second, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(START.length())), ALGORITHM));
            byte[] signed = mac.doFinal((id + "." + second + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
