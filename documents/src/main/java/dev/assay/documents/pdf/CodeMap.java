package dev.assay.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A character map of a PDF file: which codes there are, and the text or the glyph number of each. */
final class CodeMap {

    /** Glyph numbers of a range of codes of one length. */
    private record NumberRange(int length, int low, int high, int first) {}

    /** Codes of one length, every byte of which lies between those of {@code low} and {@code high}. */
    private record CodeSpace(int length, int low, int high) {
        boolean contains(int code, int codeLength) {
            if (codeLength != length) {
                return false;
            }
            for (int shift = 0; shift < length * 8; shift += 8) {
                int unit = code >>> shift & 0xFF;
                if (unit < (low >>> shift & 0xFF) || unit > (high >>> shift & 0xFF)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final int LONGEST_CODE = 4;

    private final List<CodeSpace> spaces = new ArrayList<>();
    private final List<NumberRange> ranges = new ArrayList<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private boolean vertical;

    void addSpace(int length, int low, int high) {
        spaces.add(new CodeSpace(length, low, high));
    }

    void addText(int code, String text) {
        texts.put(code, text);
    }

    void addNumbers(int length, int low, int high, int first) {
        ranges.add(new NumberRange(length, low, high, first));
    }

    void setVertical() {
        vertical = true;
    }

    boolean isVertical() {
        return vertical;
    }

    boolean hasSpaces() {
        return !spaces.isEmpty();
    }

    /** The text of a code, or null when the map gives none. */
    @Nullable
    String text(int code) {
        return texts.get(code);
    }

    /** The length in bytes of the code at {@code at}. */
    int codeLength(byte[] string, int at) {
        int code = 0;
        int longest = Math.min(LONGEST_CODE, string.length - at);
        for (int length = 1; length <= longest; length++) {
            code = (code << 8) | (string[at + length - 1] & 0xFF);
            for (CodeSpace space : spaces) {
                if (space.contains(code, length)) {
                    return length;
                }
            }
        }
        return Math.min(
                string.length - at, spaces.isEmpty() ? 1 : spaces.getFirst().length());
    }

    /** The glyph number of a code, 0 when the map gives none. */
    int number(int code, int length) {
        for (NumberRange range : ranges) {
            if (range.length() == length && code >= range.low() && code <= range.high()) {
                return range.first() + code - range.low();
            }
        }
        return 0;
    }
}
