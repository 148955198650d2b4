package dev.assay.resume.date;

import dev.assay.resume.layout.Row;
import dev.assay.text.SmallLetters;
import java.util.Arrays;

/** A text cut into words, numbers and single signs, for the date scanner. White space is no token. */
public final class DateTokens {

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int count;

    public DateTokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Row.blank(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < text.length() && letterAt(end)) {
                    end++;
                }
            } else if (digit(c)) {
                while (end < text.length() && digit(text.charAt(end))) {
                    end++;
                }
            }
            add(at, end);
            at = end;
        }
    }

    private boolean letterAt(int at) {
        char c = text.charAt(at);
        boolean apostrophe = c == '\'' || c == '’';
        return Character.isLetter(c)
                || (apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    public int count() {
        return count;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** The token in lower case with straight apostrophes; empty beyond the end. */
    public String word(int index) {
        return index < 0 || index >= count
                ? ""
                : SmallLetters.of(text.substring(starts[index], ends[index])).replace('’', '\'');
    }

    /** Whether the token is this one sign. */
    public boolean is(int index, char sign) {
        return index >= 0 && index < count && text.charAt(starts[index]) == sign && length(index) == 1;
    }

    /** Whether the token is one of these signs. */
    public boolean isAny(int index, String signs) {
        return index >= 0 && index < count && length(index) == 1 && signs.indexOf(text.charAt(starts[index])) >= 0;
    }

    public boolean isApostrophe(int index) {
        return isAny(index, "'’‘`´");
    }

    /** The number at {@code index} where it has between {@code min} and {@code max} digits, else -1. */
    public int number(int index, int min, int max) {
        if (index < 0 || index >= count || !digit(text.charAt(starts[index]))) {
            return -1;
        }
        int length = length(index);
        return length < min || length > max ? -1 : Integer.parseInt(text, starts[index], ends[index], 10);
    }

    /** The year at {@code index}, 1950 to 2059, else -1. */
    public int year(int index) {
        int number = number(index, 4, 4);
        return number >= 1950 && number < 2060 ? number : -1;
    }

    /** Whether nothing stands between this token and the next. */
    public boolean touchesNext(int index) {
        return index + 1 < count && ends[index] == starts[index + 1];
    }

    /** Whether nothing stands between this token and the one before. */
    public boolean touchesPrevious(int index) {
        return index > 0 && ends[index - 1] == starts[index];
    }

    /** What stands between the end of one token and the start of another. */
    public String between(int index, int later) {
        return text.substring(ends[index], starts[later]);
    }

    public boolean isWord(int index) {
        return index >= 0 && index < count && Character.isLetter(text.charAt(starts[index]));
    }

    public boolean isCapitalised(int index) {
        return isWord(index) && !Character.isLowerCase(text.charAt(starts[index]));
    }

    private int length(int index) {
        return ends[index] - starts[index];
    }
}
