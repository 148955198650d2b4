package dev.assay.documents.page;

import java.util.List;
import java.util.Locale;

/**
 * Tells a word that was broken at the end of a line from one that is spelled with a hyphen. English words decide; in other
 * languages nearly every hyphen at the end of a line before a small letter was put there by the break.
 */
final class Hyphenation {

    /** What stands before a hyphen without being a word of its own. */
    private static final List<String> PREFIXES = List.of(
            "anti", "auto", "bi", "co", "cross", "cyber", "e", "ex", "infra", "inter", "intra", "macro", "mega", "meta",
            "micro", "mini", "mono", "multi", "nano", "non", "post", "pre", "pseudo", "re", "self", "semi", "sub",
            "super", "tri", "ultra", "un");

    private Hyphenation() {}

    /** Whether the word ends with a hyphen behind a letter. */
    static boolean isOpen(CharSequence word) {
        int length = word.length();
        return length > 1 && isHyphen(word.charAt(length - 1)) && Character.isLetter(word.charAt(length - 2));
    }

    /** The whole word, without the hyphen where only the end of the line put it there. */
    static String join(CharSequence start, CharSequence end) {
        String open = start.toString();
        String cut = open.substring(0, open.length() - 1);
        return (isSpelledWithHyphen(cut, end.toString()) ? open : cut) + end;
    }

    private static boolean isSpelledWithHyphen(String start, String end) {
        if (!Character.isLowerCase(end.charAt(0))) {
            return true;
        }
        String first = lastLetters(start);
        String second = firstLetters(end);
        if (EnglishWords.contain(first + second)) {
            return false;
        }
        return EnglishWords.contain(second) && (EnglishWords.contain(first) || PREFIXES.contains(first));
    }

    private static String lastLetters(String word) {
        int start = word.length();
        while (start > 0 && Character.isLetter(word.charAt(start - 1))) {
            start--;
        }
        return word.substring(start).toLowerCase(Locale.ROOT);
    }

    private static String firstLetters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isHyphen(char unit) {
        return unit == '-' || unit == '\u2010' || unit == '\u00AD';
    }
}
