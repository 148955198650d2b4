package dev.assay.documents.source;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates deflated bytes, counting them against a budget while they appear. */
public final class Inflation {

    private static final int LARGEST_FIRST_GUESS = 1 << 20;

    private Inflation() {}

    /**
     * Inflates bytes that have no zlib header.
     *
     * @throws DataFormatException when they are broken or end too soon
     */
    public static byte[] raw(byte[] packed, int start, int length, Budget budget) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed, start, length);
            Output output = new Output(length);
            while (!inflater.finished()) {
                if (output.fill(inflater, budget) == 0 && !inflater.finished()) {
                    throw new DataFormatException("deflated bytes end too soon");
                }
            }
            return output.bytes();
        } finally {
            inflater.end();
        }
    }

    /** Inflates bytes with a zlib header as far as they are sound: check sums and missing ends do not matter. */
    public static byte[] lenient(byte[] packed, Budget budget) {
        int header = packed.length > 2 && (packed[0] & 0x0F) == 8 && ((packed[0] << 8) | (packed[1] & 0xFF)) % 31 == 0
                ? 2
                : 0;
        Inflater inflater = new Inflater(true);
        Output output = new Output(packed.length);
        try {
            inflater.setInput(packed, header, packed.length - header);
            while (output.fill(inflater, budget) > 0) {
                budget.step();
            }
        } catch (DataFormatException e) {
            return output.bytes();
        } finally {
            inflater.end();
        }
        return output.bytes();
    }

    private static final class Output {
        private byte[] bytes;
        private int size;

        Output(int packed) {
            bytes = new byte[Math.clamp(packed * 4L, 512, LARGEST_FIRST_GUESS)];
        }

        int fill(Inflater inflater, Budget budget) throws DataFormatException {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.multiplyExact(size, 2));
            }
            int added = inflater.inflate(bytes, size, bytes.length - size);
            budget.inflate(added);
            size += added;
            return added;
        }

        byte[] bytes() {
            return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
        }
    }
}
