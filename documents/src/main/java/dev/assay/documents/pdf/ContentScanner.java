package dev.assay.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Splits the bytes of a content stream or a character map into tokens. It never fails: what is no token is passed over. */
final class ContentScanner {

    /** The kinds of tokens. */
    enum Token {
        NUMBER,
        NAME,
        STRING,
        OPEN_ARRAY,
        CLOSE_ARRAY,
        OPEN_DICTIONARY,
        CLOSE_DICTIONARY,
        KEYWORD,
        END
    }

    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private int at;
    private int start;
    private double number;
    private byte[] string = NOTHING;

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next token; its value is then to be had from one of the methods below. */
    Token next() {
        skipBlanks();
        if (at >= bytes.length) {
            return Token.END;
        }
        start = at;
        byte first = bytes[at++];
        return switch (first) {
            case '/' -> name();
            case '(' -> literalString();
            case '<' -> openAngle();
            case '>' -> closeAngle();
            case '[', '{' -> Token.OPEN_ARRAY;
            case ']', '}' -> Token.CLOSE_ARRAY;
            default -> word(first);
        };
    }

    /** The value of a number. */
    double number() {
        return number;
    }

    /** The bytes of a string. */
    byte[] string() {
        return string;
    }

    /** The characters of a name, without its slash, or of a keyword. */
    String text() {
        int from = bytes[start] == '/' ? start + 1 : start;
        String text = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return text.indexOf('#') < 0 ? text : Names.unescaped(text);
    }

    /** A keyword of up to four characters as one number, its first character highest; 0 for a longer one. */
    int keyword() {
        int packed = 0;
        for (int i = start; i < at; i++) {
            packed = (packed << 8) | (bytes[i] & 0xFF);
        }
        return at - start <= 4 ? packed : 0;
    }

    /** Passes over the data of an inline image, which follows the keyword ID. */
    void skipInlineImage() {
        for (int i = at + 1; i + 2 < bytes.length; i++) {
            if (bytes[i] == 'E'
                    && bytes[i + 1] == 'I'
                    && isBlank(bytes[i - 1])
                    && isBlank(bytes[i + 2])
                    && looksLikeText(i + 2)) {
                at = i + 2;
                return;
            }
        }
        at = bytes.length;
    }

    private boolean looksLikeText(int from) {
        int end = Math.min(bytes.length, from + 12);
        for (int i = from; i < end; i++) {
            if (bytes[i] < ' ' && !isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private void skipBlanks() {
        while (at < bytes.length) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (!isBlank(bytes[at]) && bytes[at] != ')') {
                return;
            } else {
                at++;
            }
        }
    }

    private Token name() {
        skipRegular();
        return Token.NAME;
    }

    private Token word(byte first) {
        skipRegular();
        if (isNumeric(first) && NumberScanner.isNumber(bytes, start, at)) {
            number = NumberScanner.value(bytes, start, at);
            return Token.NUMBER;
        }
        return Token.KEYWORD;
    }

    private void skipRegular() {
        while (at < bytes.length && !isBlank(bytes[at]) && !isDelimiter(bytes[at])) {
            at++;
        }
    }

    private Token openAngle() {
        if (at < bytes.length && bytes[at] == '<') {
            at++;
            return Token.OPEN_DICTIONARY;
        }
        byte[] out = new byte[Math.max(0, hexEnd() - at + 1) / 2];
        int digits = 0;
        while (at < bytes.length && bytes[at] != '>') {
            int digit = Character.digit(bytes[at++], 16);
            if (digit >= 0 && digits / 2 < out.length) {
                out[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        at++;
        string = Arrays.copyOf(out, (digits + 1) / 2);
        return Token.STRING;
    }

    private int hexEnd() {
        int end = at;
        while (end < bytes.length && bytes[end] != '>') {
            end++;
        }
        return end;
    }

    private Token closeAngle() {
        if (at < bytes.length && bytes[at] == '>') {
            at++;
        }
        return Token.CLOSE_DICTIONARY;
    }

    private Token literalString() {
        int end = LiteralString.end(bytes, at);
        string = LiteralString.decode(bytes, at, end);
        at = Math.min(bytes.length, end + 1);
        return Token.STRING;
    }

    private static boolean isNumeric(byte unit) {
        return (unit >= '0' && unit <= '9') || unit == '-' || unit == '.' || unit == '+';
    }

    static boolean isBlank(byte unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == 0 || unit == '\f';
    }

    private static boolean isDelimiter(byte unit) {
        return switch (unit) {
            case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
            default -> false;
        };
    }
}
