package dev.assay.taxonomy;

import java.nio.charset.StandardCharsets;

/**
 * A file of the taxonomy's data.
 *
 * @param name the file's name
 * @param bytes its content, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record DataFile(String name, byte[] bytes) {

    static DataFile of(String name, String text) {
        return new DataFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String text(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The first offset of a byte in a stretch, or the stretch's end. */
    int find(char ascii, int start, int end) {
        int at = start;
        while (at < end && bytes[at] != ascii) {
            at++;
        }
        return at;
    }

    /** The stretch's first offset that holds no blank. */
    int skipBlanks(int start, int end) {
        int at = start;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /** The offset behind the stretch's last byte that is no blank. */
    int skipBlanksBack(int start, int end) {
        int at = end;
        while (at > start && isBlank(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
