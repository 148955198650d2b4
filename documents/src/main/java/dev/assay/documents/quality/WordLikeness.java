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

    static WordLikeness of(String text) {
        int count = 0;
        int odd = 0;
        int alone = 0;
        for (String word : text.split("\\s+", -1)) {
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
        return new WordLikeness(
                count, odd, (int) text.chars().filter(WordLikeness::isReplaced).count());
    }

    int oddPercent() {
        return count == 0 ? 0 : 100 * odd / count;
    }

    private static boolean isOdd(String word, String core) {
        boolean joined =
                word.chars().anyMatch(c -> c == '/' || c == '@' || c == '-' || c == '.' || c == '_' || c == ':');
        return word.chars().anyMatch(WordLikeness::isReplaced)
                || (!joined && core.length() > LONGEST)
                || (!joined && (turns(core) > MOST_TURNS || !isSayable(core)));
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
        StringBuilder letters = new StringBuilder();
        word.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isReplaced(int unit) {
        return unit == 0xFFFD || (unit >= 0xE000 && unit <= 0xF8FF);
    }
}
