package dev.assay.credentials.baked;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * PNG pictures that carry a credential in a text chunk called {@code openbadgecredential}, or {@code openbadges} before version 3.
 * No pixel is decoded.
 */
public final class BakedPng {

    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int AROUND_DATA = 12;
    private static final int TYPE = 4;

    private final ByteBuffer bytes;

    private BakedPng(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Whether a file begins as a PNG picture does. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length));
    }

    /** The credential in a picture, as text. */
    public static String credential(byte[] bytes) {
        List<String> found = new BakedPng(bytes).credentials();
        if (found.size() != 1) {
            throw new BakingFault(
                    found.isEmpty()
                            ? "the picture carries no credential; ask for the file that the issuer gave out"
                            : "the picture carries several credentials; it must be one");
        }
        return found.getFirst();
    }

    private List<String> credentials() {
        List<String> found = new ArrayList<>();
        bytes.position(MAGIC.length);
        while (true) {
            if (bytes.remaining() < AROUND_DATA) {
                throw new BakingFault("the picture breaks off before its end; get it again from its source");
            }
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - (AROUND_DATA - TYPE)) {
                throw new BakingFault("the picture breaks off in the middle of a chunk; get it again from its source");
            }
            byte[] chunk = new byte[TYPE + length];
            bytes.get(chunk);
            String type = new String(chunk, 0, TYPE, ISO_8859_1);
            if (crc(chunk) != bytes.getInt()) {
                throw new BakingFault(
                        "the picture is damaged: the checksum of a " + printable(type) + " chunk is wrong");
            }
            if (type.equals("IEND")) {
                return found;
            }
            if (type.equals("iTXt") || type.equals("tEXt")) {
                text(type, Arrays.copyOfRange(chunk, TYPE, chunk.length), found);
            }
        }
    }

    private static int crc(byte[] chunk) {
        CRC32 crc = new CRC32();
        crc.update(chunk);
        return (int) crc.getValue();
    }

    private static String printable(String type) {
        return type.chars().allMatch(c -> c < 128 && Character.isLetter(c)) ? type : "nameless";
    }

    private static void text(String type, byte[] data, List<String> found) {
        int name = zeroAfter(data, 0);
        String keyword = name < 0 ? "" : new String(data, 0, name, ISO_8859_1);
        if (!keyword.equals("openbadgecredential") && !keyword.equals("openbadges")) {
            return;
        }
        if (type.equals("tEXt")) {
            found.add(new String(data, name + 1, data.length - name - 1, ISO_8859_1));
            return;
        }
        if (data.length < name + 3 || data[name + 1] != 0) {
            throw new BakingFault("the picture's credential is compressed, which Open Badges does not allow");
        }
        int language = zeroAfter(data, name + 3);
        int translated = language < 0 ? -1 : zeroAfter(data, language + 1);
        if (translated < 0) {
            throw new BakingFault("the picture's credential is not written as a text chunk is");
        }
        found.add(new String(data, translated + 1, data.length - translated - 1, UTF_8));
    }

    private static int zeroAfter(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
