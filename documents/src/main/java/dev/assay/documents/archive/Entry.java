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
    private static final int DIRECTORY_SIZE = 46;
    private static final int LARGE_SIZES = 1;
    private static final int ELSEWHERE = -1;
    private static final int NOWHERE = -1;
    private static final int HEADER_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** The entry at a place of the directory, which lies wholly before the end of {@code bytes}. */
    static Entry at(byte[] bytes, int at) {
        int packed = LittleEndian.integer(bytes, at + 20);
        int header = LittleEndian.integer(bytes, at + 42);
        int before = LittleEndian.integer(bytes, at + 24) == ELSEWHERE ? Long.BYTES : 0;
        int own = packed == ELSEWHERE ? Long.BYTES : 0;
        int needed = before + own + (header == ELSEWHERE ? Long.BYTES : 0);
        int extra = at + DIRECTORY_SIZE + LittleEndian.unsignedShort(bytes, at + 28);
        int field = needed == 0
                ? NOWHERE
                : largeSizes(bytes, extra, extra + LittleEndian.unsignedShort(bytes, at + 30), needed);
        if (field != NOWHERE) {
            packed = packed == ELSEWHERE ? LittleEndian.smallLong(bytes, field + before) : packed;
            header = header == ELSEWHERE ? LittleEndian.smallLong(bytes, field + before + own) : header;
        }
        return new Entry(
                LittleEndian.unsignedShort(bytes, at + 8), LittleEndian.unsignedShort(bytes, at + 10), packed, header);
    }

    /** Where the extra field starts that holds sizes written in eight bytes. */
    private static int largeSizes(byte[] bytes, int from, int end, int needed) {
        int at = from;
        while (at + 4 <= end) {
            int size = LittleEndian.unsignedShort(bytes, at + 2);
            if (LittleEndian.unsignedShort(bytes, at) == LARGE_SIZES) {
                return at + 4 + size <= end && size >= needed ? at + 4 : NOWHERE;
            }
            at += 4 + size;
        }
        return NOWHERE;
    }

    /** Where its bytes end at the earliest, which is before the name in its header is counted. */
    long leastEnd() {
        return (long) header + HEADER_SIZE + packed;
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
