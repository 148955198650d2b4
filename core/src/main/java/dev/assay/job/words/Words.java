package dev.assay.job.words;

import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into words and marks. Hyphens inside a compound part its words ("hands-on" is two); a dash that stands free is a mark.
 * Dotted abbreviations ("e.g.", "U.S.", "B.Sc.") are one word without the last dot.
 */
public final class Words {

    private static final Set<String> DOTTED_ENDINGS = Set.of("sc", "tech", "eng", "ed", "com");

    private final String text;
    private final int to;
    private final List<Word> words = new ArrayList<>();

    private Words(String text, int to) {
        this.text = text;
        this.to = to;
    }

    /** The words of {@code text} from one offset to another, in order. */
    public static List<Word> of(String text, int from, int to) {
        Words words = new Words(text, to);
        words.cut(from);
        return List.copyOf(words.words);
    }

    private void cut(int from) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at = add(at, dottedEnd(at, wordEnd(at)));
            } else if (Character.isWhitespace(c) || isHyphenInside(at, from)) {
                at++;
            } else {
                at = addMark(at);
            }
        }
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < to
                && (Character.isLetterOrDigit(text.charAt(at))
                        || isApostropheInside(at)
                        || isColonOfNumber(at, from))) {
            at++;
        }
        return at;
    }

    /** Extends a single letter, or "Ph", over the dotted parts behind it. */
    private int dottedEnd(int from, int end) {
        if (end - from > 1 && !text.regionMatches(true, from, "ph", 0, end - from)) {
            return end;
        }
        int at = end;
        while (at + 1 < to && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1))) {
            int next = wordEnd(at + 1);
            if (next - at > 2 && !DOTTED_ENDINGS.contains(SmallLetters.of(text.substring(at + 1, next)))) {
                break;
            }
            at = next;
        }
        return at;
    }

    private boolean isApostropheInside(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    /** The colon of "a 2:1" or "9:30". */
    private boolean isColonOfNumber(int at, int from) {
        return text.charAt(at) == ':'
                && at > from
                && at + 1 < to
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isHyphenInside(int at, int from) {
        char c = text.charAt(at);
        if (!isDash(c) || at == from || at + 1 >= to) {
            return false;
        }
        boolean glued = !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at + 1));
        return glued && (c == '-' || c == '\u2011' || Character.isDigit(text.charAt(at - 1)));
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    private int addMark(int at) {
        char c = text.charAt(at);
        String mark = isDash(c) ? "-" : c == '’' ? "'" : String.valueOf(c);
        words.add(new Word(mark, at, at + 1, false));
        return at + 1;
    }

    private int add(int from, int end) {
        String word = SmallLetters.of(text.substring(from, end)).replace('’', '\'');
        words.add(new Word(word, from, end, Character.isUpperCase(text.charAt(from))));
        return end;
    }
}
