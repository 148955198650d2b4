package dev.assay.job;

import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a passage into sentences: lists of words. Abbreviations, and the dot of ".NET", end no sentence. */
final class Sentences {

    /** Longer sentences are cut, so that no quote fills a page. */
    private static final int MOST_WORDS = 150;

    private static final int LONGEST_PARENTHESIS = 60;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "incl", "min", "max", "approx", "vs", "yrs", "no", "inc", "resp", "esp", "st",
            "mr", "dr");

    private final String text;
    private final List<List<Word>> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences between two offsets, in order; none is empty. */
    static List<List<Word>> of(String text, int start, int end) {
        Sentences sentences = new Sentences(text);
        sentences.cut(Words.of(text, start, end));
        return List.copyOf(sentences.sentences);
    }

    private void cut(List<Word> words) {
        int from = 0;
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            open = word.is("(") ? i : word.is(")") || i - open > LONGEST_PARENTHESIS ? -1 : open;
            if (Bullets.isInnerBulletAt(text, word.start(), words.getLast().end())) {
                add(words, from, i);
                from = i + 1;
            } else if (i - from >= MOST_WORDS || endsSentence(words, i, open >= 0)) {
                add(words, from, i + 1);
                from = i + 1;
                open = -1;
            }
        }
        add(words, from, words.size());
    }

    private boolean endsSentence(List<Word> words, int i, boolean inParenthesis) {
        Word word = words.get(i);
        if (i + 1 == words.size() || !isSpaceAt(word.end())) {
            return false;
        }
        Word next = words.get(i + 1);
        if (word.is("!") || word.is("?")) {
            return !inParenthesis;
        }
        return word.is(".")
                && !inParenthesis
                && i > 0
                && !isAbbreviation(words.get(i - 1), next)
                && startsSentence(next);
    }

    private boolean isSpaceAt(int offset) {
        return Character.isWhitespace(text.charAt(offset)) || text.charAt(offset) == '\u00a0';
    }

    private static boolean isAbbreviation(Word word, Word next) {
        return ABBREVIATIONS.contains(word.text()) || (!next.capital() && (word.is("etc") || word.is("u.s")));
    }

    private static boolean startsSentence(Word next) {
        boolean lower = Character.isLetter(next.text().charAt(0)) && !next.capital();
        return !lower && !next.is("net") && !next.is(",") && !next.is(")");
    }

    private void add(List<Word> words, int from, int to) {
        int first = from;
        while (first < to && isLooseMark(words.get(first))) {
            first++;
        }
        if (first < to) {
            sentences.add(words.subList(first, to));
        }
    }

    /** A mark that belongs to no sentence: what is left of a bullet, a heading's dash, a stray separator. */
    private static boolean isLooseMark(Word word) {
        return !word.isWord() && "-:;,*|•·)]}!?&/".contains(word.text());
    }
}
