package dev.assay.credentials.key;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 keys in the form of Multikey and did:key: {@code z}, then in base 58 a mark of two bytes and the key. */
public final class Multikey {

    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final int LENGTH = ED25519.length + 32;

    private Multikey() {}

    /** The key that a text stands for, where it is an Ed25519 key. */
    public static Optional<VerifyingKey> decode(String text) {
        if (!text.startsWith("z")) {
            return Optional.empty();
        }
        return Base58.decode(text.substring(1))
                .filter(bytes -> bytes.length == LENGTH && bytes[0] == ED25519[0] && bytes[1] == ED25519[1])
                .map(bytes -> HexFormat.of().formatHex(Arrays.copyOfRange(bytes, ED25519.length, LENGTH)))
                .map(VerifyingKey.Ed25519::new);
    }

    /** The text that stands for the 32 bytes of an Ed25519 key. */
    public static String encode(byte[] raw) {
        byte[] bytes = Arrays.copyOf(ED25519, LENGTH);
        System.arraycopy(raw, 0, bytes, ED25519.length, raw.length);
        return "z" + Base58.encode(bytes);
    }
}
