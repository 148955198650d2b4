package dev.assay.documents.pdf;

import java.util.Arrays;

/** Strings in parentheses. */
final class LiteralString {

    private LiteralString() {}

    /** Where the parenthesis is that closes the one before {@code from}, or the end of the bytes. */
    static int end(byte[] bytes, int from) {
        int depth = 1;
        for (int i = from; i < bytes.length; i++) {
            switch (bytes[i]) {
                case '\\' -> i++;
                case '(' -> depth++;
                case ')' -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {
                    // an ordinary byte
                }
            }
        }
        return bytes.length;
    }

    static byte[] decode(byte[] bytes, int from, int end) {
        byte[] out = Arrays.copyOfRange(bytes, from, Math.max(from, end));
        int size = 0;
        for (int i = 0; i < out.length; ) {
            byte unit = out[i++];
            if (unit != '\\' || i == out.length) {
                out[size++] = unit;
                continue;
            }
            byte escaped = out[i++];
            if (escaped >= '0' && escaped <= '7') {
                int value = escaped - '0';
                for (int digits = 1; digits < 3 && i < out.length && out[i] >= '0' && out[i] <= '7'; digits++) {
                    value = value * 8 + out[i++] - '0';
                }
                out[size++] = (byte) value;
            } else if (escaped == '\r') {
                i += i < out.length && out[i] == '\n' ? 1 : 0;
            } else if (escaped != '\n') {
                out[size++] = plain(escaped);
            }
        }
        return size == out.length ? out : Arrays.copyOf(out, size);
    }

    private static byte plain(byte escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
