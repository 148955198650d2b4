package dev.assay.repositories.diff;

import java.util.Arrays;

/** The lines of a text as stretches of its bytes; a line ends behind its line feed. */
public final class TextLines {

    private final byte[] bytes;
    private final int[] starts;
    private final int count;

    private TextLines(byte[] bytes, int[] starts, int count) {
        this.bytes = bytes;
        this.starts = starts;
        this.count = count;
    }

    /** The lines of the first {@code length} bytes. */
    public static TextLines of(byte[] bytes, int length) {
        int[] starts = new int[Math.max(16, length / 24)];
        int count = 0;
        int start = 0;
        while (start < length) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count++] = start;
            while (start < length && bytes[start] != '\n') {
                start++;
            }
            start++;
        }
        starts[count] = Math.min(start, length);
        return new TextLines(bytes, starts, count);
    }

    public int count() {
        return count;
    }

    byte[] bytes() {
        return bytes;
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
