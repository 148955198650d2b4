package dev.assay.credentials.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The bits of a status list (W3C Bitstring Status List 1.0), unpacked within a bound. */
final class Bitstring {

    /** Shorter lists would tell who is looked up; the specification forbids them. */
    private static final int LEAST_BITS = 131_072;

    /** 32 times as long as the shortest list; a longer one is likelier a bomb than a list. */
    private static final int MOST_BYTES = 512 << 10;

    private final byte[] bytes;

    private Bitstring(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bits that a multibase text stands for, where they are within bounds. */
    static Optional<Bitstring> decode(String encoded) {
        if (!encoded.startsWith("u")) {
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES || bytes.length < LEAST_BITS / Byte.SIZE
                    ? Optional.empty()
                    : Optional.of(new Bitstring(bytes));
        } catch (IOException | IllegalArgumentException fault) {
            return Optional.empty();
        }
    }

    /** The bit at a place, counted from the left; none where the list is shorter. */
    Optional<Boolean> bit(long index) {
        return index < 0 || index >= (long) bytes.length * Byte.SIZE
                ? Optional.empty()
                : Optional.of((bytes[(int) (index / Byte.SIZE)] >> (Byte.SIZE - 1 - index % Byte.SIZE) & 1) == 1);
    }
}
