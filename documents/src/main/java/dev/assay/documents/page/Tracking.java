package dev.assay.documents.page;

import java.util.Arrays;
import java.util.List;

/** Recognises words set with wide spaces between their letters, as headings are: {@code E X P E R I E N C E}. */
final class Tracking {

    private static final int FEWEST_PIECES = 4;

    /** Ordinary words are longer on average; letters set apart are one piece each, save where kerning draws two together. */
    private static final double LONGEST_PIECES = 2.5;

    private static final double WIDEST = 0.6;
    private static final double UNEVEN = 1.7;

    /** Fewer capital letters with blanks between them may be grades, or what stands in a row of a table. */
    private static final int FEWEST_CAPITALS = 5;

    private Tracking() {}

    /** Whether a line is nothing but capital letters with blanks typed between them, so that a blank parts no words there. */
    static boolean isTyped(List<Word> words) {
        return words.size() >= FEWEST_CAPITALS
                && words.stream()
                        .allMatch(word -> word.text().length() == 1
                                && Character.isUpperCase(word.text().charAt(0)));
    }

    /** Up to which gap, in points, pieces of the line belong to one word; 0 on a line of ordinary words. */
    static double joint(List<Word> words) {
        int letters = 0;
        for (Word word : words) {
            letters += word.text().length();
        }
        if (words.size() < FEWEST_PIECES || letters > LONGEST_PIECES * words.size()) {
            return 0;
        }
        boolean typed = isTyped(words);
        double[] gaps = new double[words.size() - 1];
        int count = 0;
        for (int i = 1; i < words.size(); i++) {
            Word before = words.get(i - 1);
            Word word = words.get(i);
            double gap = word.x0() - before.x1();
            boolean spaced = !typed && (before.hasSpaceAfter() || word.hasSpaceBefore());
            if (!spaced && gap > PageGlyphs.WORD_GAP * word.size() && gap < WIDEST * word.size()) {
                gaps[count++] = gap;
            }
        }
        if (count < FEWEST_PIECES - 1) {
            return 0;
        }
        Arrays.sort(gaps, 0, count);
        return UNEVEN * gaps[count / 2];
    }
}
