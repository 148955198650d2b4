package dev.assay.taxonomy;

/**
 * Folds characters that look alike, or differ in case only, into one, without moving any: the n-th character of a text stays
 * the n-th. Letters become small and lose accents and width, kinds of space, hyphen and quote become one each.
 */
final class Folding {
    /** What a character folds to that does not count: soft hyphens, zero-width characters, combining accents. */
    static final char IGNORED = 0;

    /** The hash of no character. */
    static final long EMPTY_HASH = 0x9E3779B97F4A7C15L;

    private static final long HASH_FACTOR = 0xD1342543DE82EF95L;

    private static final String LATIN_1 = "aaaaaaaceeeeiiiidnooooo\u00d7ouuuuypsaaaaaaaceeeeiiiidnooooo\u00f7ouuuuypy";
    private static final String LATIN_EXTENDED_A =
            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
                    + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
    private static final char FIRST_LATIN_1_LETTER = '\u00c0';
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of a character. Ligatures of Latin letters stay themselves; see {@link #ligature}. */
    static char fold(char c) {
        return c < TABLE.length ? TABLE[c] : foldRare(c);
    }

    /** Folds every character in place. */
    static void fold(char[] characters) {
        for (int i = 0; i < characters.length; i++) {
            characters[i] = fold(characters[i]);
        }
    }

    /** The hash of what has the hash so far, with one more folded character behind. */
    static long extend(long hash, char folded) {
        return (hash ^ folded) * HASH_FACTOR;
    }

    /** The letters of a ligature such as {@code ﬁ}, or an empty string. */
    static String ligature(char c) {
        return switch (c) {
            case '\ufb00' -> "ff";
            case '\ufb01' -> "fi";
            case '\ufb02' -> "fl";
            case '\ufb03' -> "ffi";
            case '\ufb04' -> "ffl";
            case '\ufb05', '\ufb06' -> "st";
            default -> "";
        };
    }

    /** The same character without its width, its case kept. */
    static char narrow(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - '\uff01' + '!') : c;
    }

    /** Whether a folded character is a letter. */
    static boolean isLetter(char folded) {
        return isPlainLetter(folded) || (folded > '\u00ff' && Character.isLetter(folded));
    }

    /** Whether a folded character is a letter from a to z. */
    static boolean isPlainLetter(char folded) {
        return folded >= 'a' && folded <= 'z';
    }

    /** Whether a folded character is a digit. */
    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    /** Whether a folded character is a letter or a digit. */
    static boolean isWord(char folded) {
        return isLetter(folded) || isDigit(folded);
    }

    private static char[] table() {
        char[] table = new char[FIRST_LATIN_1_LETTER + LATIN_1.length() + LATIN_EXTENDED_A.length()];
        for (char c = 0; c < FIRST_LATIN_1_LETTER; c++) {
            table[c] = foldAscii(c);
        }
        (LATIN_1 + LATIN_EXTENDED_A).getChars(0, table.length - FIRST_LATIN_1_LETTER, table, FIRST_LATIN_1_LETTER);
        return table;
    }

    private static char foldAscii(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return switch (c) {
            case '\r', '\f', '\u000b', '\u0085' -> '\n';
            case '\u00a0' -> ' ';
            case '\u00ad' -> IGNORED;
            case '\u00b5' -> 'u'; // the micro sign: µC
            case '`', '\u00b4' -> '\'';
            default -> c < ' ' && c != '\n' && c != '\t' ? ' ' : c;
        };
    }

    private static char foldRare(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return foldAscii(narrow(c));
        }
        if (c >= '\u0300' && c <= '\u036f') {
            return IGNORED;
        }
        if (c >= '\u2000' && c <= '\u200a') {
            return ' ';
        }
        return switch (c) {
            case '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff' -> IGNORED;
            case '\u202f', '\u205f', '\u3000' -> ' ';
            case '\u2028', '\u2029' -> '\n';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\ufe63' -> '-';
            case '\u2018', '\u2019', '\u201b', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201f', '\u2033' -> '"';
            case '\u2044', '\u2215' -> '/';
            case '\u266f' -> '#';
            default -> Character.toLowerCase(c);
        };
    }
}
