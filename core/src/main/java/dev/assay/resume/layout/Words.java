package dev.assay.resume.layout;

import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;

/** Cuts phrases into words. */
public final class Words {

    private Words() {}

    /** The lower-case words of a phrase, without the punctuation around them; compounds with {@code /} are cut. */
    public static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            boolean inWord = Character.isLetterOrDigit(c) || "-'’&.+#".indexOf(c) >= 0;
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                addWord(words, phrase.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static void addWord(List<String> words, String raw) {
        int start = 0;
        int end = raw.length();
        while (end > start && ".-'’".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && ".-'’".indexOf(raw.charAt(start)) >= 0) {
            start++;
        }
        if (end > start) {
            words.add(SmallLetters.of(raw.substring(start, end)));
        }
    }
}
