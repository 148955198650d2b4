package dev.assay.documents.quality;

/**
 * How many words of a text look like words of some language. No dictionary is asked, for résumés are full of names: a word is odd
 * when nobody could say it, when it runs on without an end, or when its letters stand alone or change between large and small.
 *
 * @param count the words that hold a letter
 * @param odd those that do not look like words
 * @param replaced the characters that the file does not tell
 */
record WordLikeness(int count, int odd, int replaced) {

    private static final int LONGEST = 30;
    private static final int SHORTEST_SAYABLE = 5;
    private static final int MOST_CONSONANTS = 6;
    private static final int MOST_TURNS = 3;
    private static final int LETTERS_IN_A_ROW = 3;
    private static final String JOINERS = "/@-._:";

    static WordLikeness of(String text) {
        int count = 0;
        int odd = 0;
        int alone = 0;
        int replaced = 0;
        int end = 0;
        while (end < text.length()) {
            int start = end;
            while (end < text.length() && !isBlank(text.charAt(end))) {
                replaced += isReplaced(text.charAt(end)) ? 1 : 0;
                end++;
            }
            String word = text.substring(start, end);
            end++;
            String core = letters(word);
            if (core.isEmpty()) {
                continue;
            }
            count++;
            alone = core.length() == 1 && word.length() == 1 ? alone + 1 : 0;
            if (alone == LETTERS_IN_A_ROW) {
                odd += LETTERS_IN_A_ROW;
            } else if (alone > LETTERS_IN_A_ROW || isOdd(word, core)) {
                odd++;
            }
        }
        return new WordLikeness(count, odd, replaced);
    }

    int oddPercent() {
        return count == 0 ? 0 : 100 * odd / count;
    }

    private static boolean isOdd(String word, String core) {
        boolean joined = false;
        for (int i = 0; i < word.length(); i++) {
            if (isReplaced(word.charAt(i))) {
                return true;
            }
            joined |= JOINERS.indexOf(word.charAt(i)) >= 0;
        }
        return !joined && (core.length() > LONGEST || turns(core) > MOST_TURNS || !isSayable(core));
    }

    /** Whether a word of small Latin letters has vowels where it needs them; others are taken as they are. */
    private static boolean isSayable(String core) {
        int vowels = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < core.length(); i++) {
            char letter = core.charAt(i);
            if (letter > 'z' || (i > 0 && Character.isUpperCase(letter))) {
                return true;
            }
            boolean vowel = "aeiouyAEIOUY".indexOf(letter) >= 0;
            vowels += vowel ? 1 : 0;
            run = vowel ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return core.length() < SHORTEST_SAYABLE || (vowels > 0 && longest <= MOST_CONSONANTS);
    }

    /** How often small letters are followed by large ones. */
    private static int turns(String core) {
        int turns = 0;
        for (int i = 1; i < core.length(); i++) {
            turns += Character.isLowerCase(core.charAt(i - 1)) && Character.isUpperCase(core.charAt(i)) ? 1 : 0;
        }
        return turns;
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int point = word.codePointAt(i);
            if (Character.isLetter(point)) {
                letters.appendCodePoint(point);
            }
        }
        return letters.toString();
    }

    /** A blank as text files have it; others part no words. */
    private static boolean isBlank(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }

    private static boolean isReplaced(int unit) {
        return unit == 0xFFFD || (unit >= 0xE000 && unit <= 0xF8FF);
    }
}
