package dev.assay.documents.archive;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Inflation;
import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * One entry of a zip directory.
 *
 * @param flags its general purpose bits
 * @param method 0 for stored, 8 for deflated
 * @param packed its size in the container
 * @param header where its local header starts
 */
record Entry(int flags, int method, int packed, int header) {

    private static final int HEADER_SIGNATURE = 0x04034B50;
    private static final int HEADER_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    static Entry at(byte[] bytes, int at) {
        return new Entry(
                LittleEndian.unsignedShort(bytes, at + 8),
                LittleEndian.unsignedShort(bytes, at + 10),
                LittleEndian.integer(bytes, at + 20),
                LittleEndian.integer(bytes, at + 42));
    }

    byte[] unpack(byte[] bytes, Budget budget) {
        if ((flags & 1) != 0) {
            throw Archive.encrypted();
        }
        int start = dataStart(bytes);
        if (packed < 0 || start > bytes.length - packed) {
            throw Archive.broken();
        }
        return switch (method) {
            case STORED -> stored(bytes, start, budget);
            case DEFLATED -> inflated(bytes, start, budget);
            default -> throw Archive.broken();
        };
    }

    private byte[] stored(byte[] bytes, int start, Budget budget) {
        budget.inflate(packed);
        return Arrays.copyOfRange(bytes, start, start + packed);
    }

    private byte[] inflated(byte[] bytes, int start, Budget budget) {
        try {
            return Inflation.raw(bytes, start, packed, budget);
        } catch (DataFormatException e) {
            throw Archive.broken();
        }
    }

    private int dataStart(byte[] bytes) {
        if (header < 0
                || header > bytes.length - HEADER_SIZE
                || LittleEndian.integer(bytes, header) != HEADER_SIGNATURE) {
            throw Archive.broken();
        }
        return header
                + HEADER_SIZE
                + LittleEndian.unsignedShort(bytes, header + 26)
                + LittleEndian.unsignedShort(bytes, header + 28);
    }
}
