package dev.assay.taxonomy;

import dev.assay.text.BundledFile;
import dev.assay.text.SmallLetters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what may be a product's name: up to three words, each with a capital and none an everyday one ({@code everyday.txt}). */
final class TermName {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 30;
    private static final Set<String> EVERYDAY = words();

    private TermName() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        new BundledFile(TermName.class, "words/everyday.txt")
                .lines()
                .forEach(line -> words.addAll(List.of(line.strip().split(" ", -1))));
        return words;
    }

    /** Whether an item of a list may be a product's name. */
    static boolean isName(String text, TermList.Item item) {
        if (item.end() - item.start() > LONGEST || item.end() - item.start() < 2) {
            return false;
        }
        String[] words = text.substring(item.start(), item.end()).split("[ \n\r]+", -1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letter |= Character.isLetter(c);
            if (!Character.isLetterOrDigit(c) && ".+#-_'’".indexOf(c) < 0) {
                return false;
            }
        }
        return letter && isLarge(word) && !EVERYDAY.contains(SmallLetters.of(word));
    }

    /** A large letter anywhere: "Foobar", "ioRedis". */
    private static boolean isLarge(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }
}
