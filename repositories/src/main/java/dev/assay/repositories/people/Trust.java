package dev.assay.repositories.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose keys the reader of applications knows, and the challenge that was set. The candidate has no part in it: a key counts because
 * it was got elsewhere, for example from the page of the code host.
 *
 * @param keys the known keys
 * @param challenge words that a signed commit must hold to prove control of an address, or null
 */
public record Trust(List<Key> keys, @Nullable String challenge) {

    /** No keys are known. */
    public static final Trust NONE = new Trust(List.of(), null);

    public Trust {
        keys = List.copyOf(keys);
    }

    /**
     * An SSH or OpenPGP key that is known for an address.
     *
     * @param email the address in lower case
     * @param blob the key as SSH or OpenPGP writes it, in Base64
     */
    public record Key(String email, String blob) {}

    /**
     * Reads OpenSSH's list of allowed signers: on each line addresses, perhaps options, the kind of key and the key. A line may also
     * name the kind {@code openpgp} and an exported key in Base64.
     */
    public static Trust parse(String allowedSigners, @Nullable String challenge) {
        List<Key> keys = new ArrayList<>();
        for (String line : (Iterable<String>) allowedSigners.lines()::iterator) {
            String[] words = line.strip().split("\\s+", -1);
            for (int i = 1; i + 1 < words.length && !line.startsWith("#"); i++) {
                if (words[i].startsWith("ssh-") || words[i].startsWith("ecdsa-") || words[i].equals("openpgp")) {
                    for (String email : words[0].split(",", -1)) {
                        keys.add(new Key(email.toLowerCase(Locale.ROOT), words[i + 1]));
                    }
                    break;
                }
            }
        }
        return new Trust(keys, challenge);
    }

    /** The keys that are known for an address. */
    List<String> keysOf(String email) {
        return keys.stream()
                .filter(key -> key.email().equals(email))
                .map(Key::blob)
                .toList();
    }

    boolean knows(String email, String blob) {
        return keys.contains(new Key(email, blob));
    }
}
