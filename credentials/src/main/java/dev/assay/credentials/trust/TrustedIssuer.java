package dev.assay.credentials.trust;

import dev.assay.credentials.key.VerifyingKey;
import java.util.List;

/**
 * An issuer that an organisation believes.
 *
 * @param id the id by which the issuer signs: a did, or the address of its profile
 * @param name the name by which people know it
 * @param keys the keys it signs by, where its id does not carry them
 * @param speaksFor the bodies whose certificates it issues besides its own, by the names that the taxonomy gives them
 */
public record TrustedIssuer(String id, String name, List<Key> keys, List<String> speaksFor) {

    /**
     * A key that an issuer signs by.
     *
     * @param id the id that signatures call it by
     * @param written the key as it was written down: a Multikey, or a JSON Web Key
     * @param key the key
     */
    public record Key(String id, String written, VerifyingKey key) {}

    public TrustedIssuer {
        keys = List.copyOf(keys);
        speaksFor = List.copyOf(speaksFor);
    }
}
