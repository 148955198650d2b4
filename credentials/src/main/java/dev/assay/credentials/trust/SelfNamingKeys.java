package dev.assay.credentials.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.credentials.key.JsonWebKey;
import dev.assay.credentials.key.Multikey;
import dev.assay.credentials.key.VerifyingKey;
import java.util.Base64;
import java.util.Optional;

/** Ids that are their own key: did:key (Ed25519) and did:jwk. They need no look-up, and tell nothing about who holds the key. */
final class SelfNamingKeys {

    private static final String DID_KEY = "did:key:";
    private static final String DID_JWK = "did:jwk:";
    private static final int LONGEST = 4096;

    private SelfNamingKeys() {}

    /**
     * The key of an id.
     *
     * @param owner the did, without a fragment
     * @param fragment what follows {@code #} in the key's id, or an empty text where there is none
     */
    static Optional<VerifyingKey> find(String owner, String fragment) {
        if (owner.startsWith(DID_KEY)) {
            String encoded = owner.substring(DID_KEY.length());
            return fragment.isEmpty() || fragment.equals(encoded) ? Multikey.decode(encoded) : Optional.empty();
        }
        if (owner.startsWith(DID_JWK) && owner.length() <= LONGEST) {
            return fragment.isEmpty() || fragment.equals("0")
                    ? decoded(owner.substring(DID_JWK.length())).flatMap(JsonWebKey::decode)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether an id of this form names its key itself. */
    static boolean isSelfNaming(String owner) {
        return owner.startsWith(DID_KEY) || owner.startsWith(DID_JWK);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(text), UTF_8));
        } catch (IllegalArgumentException fault) {
            return Optional.empty();
        }
    }
}
