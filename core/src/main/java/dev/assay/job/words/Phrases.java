package dev.assay.job.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases that is looked for in words; marks between words break a phrase unless it holds them. */
public final class Phrases {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Words.of(phrase, 0, phrase.length()).stream()
                    .map(Word::text)
                    .toList();
            byFirstWord
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(words);
        }
        byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(List<String>::size).reversed()));
    }

    /** The phrases of a table whose entries are separated by commas and line breaks. */
    public static Phrases of(String table) {
        return new Phrases(Arrays.stream(table.split("[,\n]", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList());
    }

    /** The same, together with what postings in other languages say of a kind ({@code other-languages.txt}). */
    public static Phrases of(String table, String kind) {
        return of(table + "," + OtherLanguages.phrases(kind));
    }

    /** The number of words of the longest phrase that starts at {@code index}, or 0. */
    public int lengthAt(List<Word> words, int index) {
        for (List<String> phrase : byFirstWord.getOrDefault(words.get(index).text(), List.of())) {
            if (matches(phrase, words, index)) {
                return phrase.size();
            }
        }
        return 0;
    }

    /** The index of the first word of the first phrase at or behind {@code from}, or -1. */
    public int indexIn(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of the phrases stands anywhere in the words. */
    public boolean isIn(List<Word> words) {
        return indexIn(words, 0) >= 0;
    }

    /** Whether the words start with one of the phrases. */
    public boolean startIn(List<Word> words) {
        return !words.isEmpty() && lengthAt(words, 0) > 0;
    }

    /** Whether the words end with one of the phrases. */
    public boolean endIn(List<Word> words) {
        for (int i = indexIn(words, 0); i >= 0; i = indexIn(words, i + 1)) {
            if (i + lengthAt(words, i) == words.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> phrase, List<Word> words, int index) {
        if (index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(index + i).text())) {
                return false;
            }
        }
        return true;
    }
}
