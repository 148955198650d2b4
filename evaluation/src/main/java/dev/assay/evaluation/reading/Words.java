package dev.assay.evaluation.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text in order, as two readings of a file are compared: without bullets, punctuation between blanks and the look of
 * letters; each letter of scripts without blanks is a word.
 *
 * @param list the words
 */
record Words(List<String> list) {

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain.codePoints().forEach(letter -> {
            boolean alone = Character.isIdeographic(letter)
                    || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA;
            if (alone || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(letter));
            } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                word.appendCodePoint(letter);
            }
        });
        end(word, words);
        return new Words(words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            words.add(word.toString());
        }
        word.setLength(0);
    }

    /** How many words both have, each as often as both have it, over how many one of them has. */
    double jaccard(Words other) {
        Map<String, Integer> counts = new HashMap<>();
        list.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other.list) {
            int left = counts.getOrDefault(word, 0);
            if (left > 0) {
                counts.put(word, left - 1);
                common++;
            }
        }
        int all = list.size() + other.list.size() - common;
        return all == 0 ? 1 : (double) common / all;
    }

    /** The length of the longest common subsequence over that of the longer text. */
    double order(Words other) {
        int[] lengths = new int[other.list.size() + 1];
        for (String word : list) {
            int diagonal = 0;
            for (int i = 1; i < lengths.length; i++) {
                int above = lengths[i];
                lengths[i] = word.equals(other.list.get(i - 1)) ? diagonal + 1 : Math.max(above, lengths[i - 1]);
                diagonal = above;
            }
        }
        int longer = Math.max(list.size(), other.list.size());
        return longer == 0 ? 1 : (double) lengths[lengths.length - 1] / longer;
    }
}
