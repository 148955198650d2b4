package dev.assay.documents.rtf;

import java.nio.charset.StandardCharsets;

/** Splits the bytes of an RTF file into braces, control words and single bytes of text. */
final class RtfScanner {

    /** The kinds of tokens. */
    enum Token {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    /** What {@link #number} says of a control word without one. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number = NONE;
    private int unit;

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    Token next() {
        while (at < bytes.length) {
            byte first = bytes[at++];
            switch (first) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // line breaks of the file itself mean nothing
                }
                default -> {
                    unit = first & 0xFF;
                    return Token.BYTE;
                }
            }
        }
        return Token.END;
    }

    /** The letters of a control word, or the one character of a control symbol. */
    String word() {
        return word;
    }

    /** The number behind a control word. */
    int number() {
        return number;
    }

    /** A byte of text. */
    int unit() {
        return unit;
    }

    /** Passes over raw bytes. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private Token control() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        number = NONE;
        if (at == start) {
            return symbol();
        }
        word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.WORD;
    }

    private void readNumber() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        int start = negative ? at + 1 : at;
        int end = start;
        int value = 0;
        while (end < bytes.length && isDigit(bytes[end]) && end - start < LONGEST_NUMBER) {
            value = value * 10 + bytes[end++] - '0';
        }
        if (end > start) {
            number = negative ? -value : value;
            at = end;
        }
    }

    private Token symbol() {
        if (at >= bytes.length) {
            return Token.END;
        }
        byte symbol = bytes[at++];
        if (symbol != '\'' || at + 1 >= bytes.length) {
            word = Character.toString(symbol & 0xFF);
            return Token.WORD;
        }
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        at += 2;
        unit = high < 0 || low < 0 ? ' ' : high << 4 | low;
        return Token.BYTE;
    }

    private static boolean isLetter(byte unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isDigit(byte unit) {
        return unit >= '0' && unit <= '9';
    }
}
