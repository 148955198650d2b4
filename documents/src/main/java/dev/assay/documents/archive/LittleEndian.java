package dev.assay.documents.archive;

/** Reads numbers whose lowest byte comes first. */
final class LittleEndian {

    private LittleEndian() {}

    static int unsignedShort(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    static int integer(byte[] bytes, int at) {
        return unsignedShort(bytes, at) | unsignedShort(bytes, at + 2) << 16;
    }

    /** A number of eight bytes as far as it fits four, -1 where it does not. */
    static int smallLong(byte[] bytes, int at) {
        return integer(bytes, at + 4) == 0 ? integer(bytes, at) : -1;
    }
}
