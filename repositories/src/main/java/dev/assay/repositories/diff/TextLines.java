package dev.assay.repositories.diff;

import java.util.Arrays;

/** The lines of a text as stretches of its bytes; a line ends behind its line feed. */
public final class TextLines {

    private final byte[] bytes;
    private final int[] starts;
    private final int[] hashes;
    private final int count;

    private TextLines(byte[] bytes, int[] starts, int[] hashes, int count) {
        this.bytes = bytes;
        this.starts = starts;
        this.hashes = hashes;
        this.count = count;
    }

    /** The lines of a text. */
    public static TextLines of(byte[] bytes) {
        int[] starts = new int[Math.max(16, bytes.length / 24)];
        int[] hashes = new int[starts.length];
        int count = 0;
        int place = 0;
        while (place < bytes.length) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                hashes = Arrays.copyOf(hashes, starts.length);
            }
            starts[count] = place;
            int hash = 5381;
            byte each;
            do {
                each = bytes[place++];
                hash = hash * 33 + each;
            } while (each != '\n' && place < bytes.length);
            hashes[count++] = hash;
        }
        starts[count] = bytes.length;
        return new TextLines(bytes, starts, hashes, count);
    }

    /** Only the lines that end within the first {@code length} bytes, at which a line starts or the text ends. */
    TextLines upTo(int length) {
        return new TextLines(bytes, starts, hashes, Arrays.binarySearch(starts, 0, count + 1, length));
    }

    public int count() {
        return count;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A hash of the line's bytes. */
    int hash(int line) {
        return hashes[line];
    }

    /** How many bytes all lines have. */
    int length() {
        return starts[count];
    }

    public int start(int line) {
        return starts[line];
    }

    /** Behind the line's line feed, where it has one. */
    public int end(int line) {
        return starts[line + 1];
    }

    /** The line without its ending. */
    public String text(int line) {
        int end = end(line);
        while (end > start(line) && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return new String(bytes, start(line), end - start(line), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** A hash of the line without any blanks; 0 for a blank line. */
    public long blankless(int line) {
        long hash = 0;
        for (int i = start(line); i < end(line); i++) {
            byte each = bytes[i];
            if (each > ' ' || each < 0) {
                hash = (hash ^ (each & 0xff)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }

    /** How many bytes of the line are no blanks. */
    public int solid(int line) {
        int solid = 0;
        for (int i = start(line); i < end(line); i++) {
            byte each = bytes[i];
            if (each > ' ' || each < 0) {
                solid++;
            }
        }
        return solid;
    }
}
