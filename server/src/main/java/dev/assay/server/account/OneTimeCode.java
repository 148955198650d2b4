package dev.assay.server.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes that change with time, as RFC 6238 says: six digits, every thirty seconds, HMAC-SHA1, which is what all apps know. */
final class OneTimeCode {

    static final int SECONDS = 30;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECRET_BYTES = 20; // as long as the hash (RFC 4226, section 4)
    private static final int MILLION = 1_000_000;

    /** Clocks of telephones are a little wrong. */
    private static final int STEPS_AROUND = 1;

    private OneTimeCode() {}

    /** A new secret in Base32, as apps want it typed. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The code of a step of time. */
    static String at(String secret, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(new Base32().decode(secret), ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf; // RFC 4226, section 5.3
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MILLION);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The step near a moment whose code this is; nothing where it is none. */
    static OptionalLong step(String secret, String code, Instant now) {
        long step = now.getEpochSecond() / SECONDS;
        String digits = code.replace(" ", "");
        return LongStream.rangeClosed(step - STEPS_AROUND, step + STEPS_AROUND)
                .filter(each -> at(secret, each).equals(digits))
                .findFirst();
    }
}
