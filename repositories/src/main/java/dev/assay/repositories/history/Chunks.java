package dev.assay.repositories.history;

import java.util.Arrays;

/**
 * What a file is made of, for telling how much of it another file has: its lines, those over 64 bytes in pieces, as numbers with the
 * bytes they stand for. Git's own measure is repeated, so that the same file is taken for the earlier one.
 */
final class Chunks {

    private static final int LONGEST = 64;
    private static final int NUMBERS = 107_927;
    private static final int OF_SECOND = 0x61;

    /** The number of each piece in rising order, above the bytes of all pieces of that number. */
    private final long[] pieces;

    private Chunks(long[] pieces) {
        this.pieces = pieces;
    }

    static Chunks of(byte[] content) {
        boolean text = !Blobs.isData(content);
        long[] found = new long[Math.max(16, content.length / 16)];
        int count = 0;
        int first = 0;
        int second = 0;
        int bytes = 0;
        for (int i = 0; i < content.length; i++) {
            int each = content[i] & 0xFF;
            if (text && each == '\r' && i + 1 < content.length && content[i + 1] == '\n') {
                continue;
            }
            int former = first;
            first = ((first << 7) ^ (second >>> 25)) + each;
            second = (second << 7) ^ (former >>> 25);
            if (++bytes == LONGEST || each == '\n') {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = piece(first, second, bytes);
                first = 0;
                second = 0;
                bytes = 0;
            }
        }
        return new Chunks(joined(found, count));
    }

    private static long piece(int first, int second, int bytes) {
        return (long) Integer.remainderUnsigned(first + second * OF_SECOND, NUMBERS) << 32 | bytes;
    }

    private static long[] joined(long[] found, int count) {
        Arrays.sort(found, 0, count);
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (size > 0 && found[size - 1] >>> 32 == found[i] >>> 32) {
                found[size - 1] += found[i] & 0xFFFF_FFFFL;
            } else {
                found[size++] = found[i];
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** How many bytes are in both files. */
    long sharedWith(Chunks other) {
        long shared = 0;
        int there = 0;
        for (long piece : pieces) {
            while (there < other.pieces.length && other.pieces[there] >>> 32 < piece >>> 32) {
                there++;
            }
            if (there < other.pieces.length && other.pieces[there] >>> 32 == piece >>> 32) {
                shared += Math.min(piece & 0xFFFF_FFFFL, other.pieces[there] & 0xFFFF_FFFFL);
            }
        }
        return shared;
    }
}
