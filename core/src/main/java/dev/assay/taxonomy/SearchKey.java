package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;

/**
 * A spelling or a typed text as the search compares it.
 *
 * @param joined its folded characters without spaces, hyphens and underscores
 * @param words its folded words
 */
record SearchKey(String joined, List<String> words) {

    static SearchKey of(String text) {
        StringBuilder joined = new StringBuilder();
        List<String> words = new ArrayList<>();
        int wordStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char folded = Folding.fold(text.charAt(i));
            if (Form.isGap(folded) || folded == '\n' || folded == '\t') {
                addWord(words, joined, wordStart);
                wordStart = joined.length();
            } else if (folded != Folding.IGNORED) {
                joined.append(folded);
            }
        }
        addWord(words, joined, wordStart);
        return new SearchKey(joined.toString(), List.copyOf(words));
    }

    private static void addWord(List<String> words, StringBuilder joined, int start) {
        if (joined.length() > start) {
            words.add(joined.substring(start));
        }
    }

    boolean isEmpty() {
        return joined.isEmpty();
    }

    int length() {
        return joined.length();
    }

    boolean startsWith(SearchKey beginning) {
        return joined.startsWith(beginning.joined);
    }

    /** Whether each word of the other begins a word here. */
    boolean holdsWordsOf(SearchKey other) {
        return other.words.stream().allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
    }

    /** How many letters must be added, dropped, replaced or swapped with their neighbour; {@code most + 1} if more than that. */
    int distance(SearchKey other, int most) {
        String a = joined;
        String b = other.joined;
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                if (isSwap(a, i, b, j)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return Math.min(last[b.length()], most + 1);
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
