package dev.assay.server.seal;

import java.security.SecureRandom;
import java.util.Base64;

/** Words for ids, codes and tokens that nobody can guess; they may stand in addresses. */
public final class RandomWord {

    private RandomWord() {}

    /** A word that holds so many random bytes. */
    public static String of(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
