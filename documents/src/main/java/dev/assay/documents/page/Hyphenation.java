package dev.assay.documents.page;

import java.util.Locale;
import java.util.Set;

/**
 * Tells a word that was broken at the end of a line from one that is spelled with a hyphen. Nearly every hyphen at the end of a line
 * before a small letter was put there by the break; the parts that compounds are made of tell the others.
 */
final class Hyphenation {

    /** No word is broken behind its first letter, or before its last two: the limits that TeX keeps for English. */
    private static final int SHORTEST_START = 2;

    private static final int SHORTEST_END = 3;

    /** What compounds begin with, and words that are broken seldom do. */
    private static final Set<String> STARTS = words("""
            anti client close cloud cost cross decision detail domain easy enterprise event fast fault feature five
            follow four front full goal hands industry large left long low market model modular multi never new next
            non object peer people policy privacy problem product pseudo quick rapid real result risk role roll rule
            schema self server service short sign single six small start state stress task team test third three two
            ultra user value vendor well wide
            """);

    /** What compounds end with, and words that are broken seldom do. */
    private static final Set<String> ENDS = words("""
            account agnostic aligned assurance availability award aware based bound box building built centered
            centred centric class cloud compliant critical defined depth driven effective efficient end ended ends
            environment facing first focused free friendly functional growing hoc impact intensive language latency
            layer level loop made making managed month news notch off only oriented party performance performing
            platform premise premises quality region rich running safe savvy scale scaling sensitive shelf skilled
            specific speed stack step stop tenant the thread threaded threading throughput tolerant touch traffic user
            volume wide winning year
            """);

    /** What words end with that only a break can have parted. */
    private static final Set<String> SUFFIXES = words("""
            ability able age ally ance ation ations ative ed ence ent ents ers ery est ful hood ible ing ings ion ions
            ise ish ism ist ists ity ive ives ivity ize ized izing less ling lings ment mental ments ness ous ple
            plied plying ship ships sion sions tion tions ual ually ure ures
            """);

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
        if (first.length() < SHORTEST_START || second.length() < SHORTEST_END) {
            return true;
        }
        return !SUFFIXES.contains(second) && (STARTS.contains(first) || ENDS.contains(second));
    }

    private static Set<String> words(String table) {
        return Set.of(table.strip().split("\\s+"));
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
