package dev.assay.taxonomy;

import java.util.Set;

/** Lists in text: whether a stretch is an item of one, and whether two stretches are items of the same. */
final class Items {
    private static final String SEPARATORS = ",;/|:()[]{}&+*<>=\"'\\";
    /** Words that start a sentence, so that a name in front of one is the last of its own, full stop or not. */
    private static final Set<String> STARTERS = Set.of(
            "if", "the", "we", "you", "this", "these", "our", "your", "must", "in", "as", "to", "for", "please",
            "with");

    /** What says how well somebody knows the thing named: "Foobar basics". */
    private static final Set<String> LEVELS = Set.of(
            "fundamentals",
            "basics",
            "basic",
            "beginner",
            "elementary",
            "intermediate",
            "advanced",
            "proficient",
            "expert");

    private static final int WIDEST_LINK = 60;
    private static final int MOST_WORDS = 3;
    private static final int COLUMN_GAP = 3;

    private Items() {}

    /** How two stretches hang together. */
    enum Link {
        NONE,
        /** Items of one list, with further words or the end of a sentence between. */
        LOOSE,
        /** Neighbouring items that hold nothing else. */
        DIRECT
    }

    /** Whether an item starts at an offset. */
    static boolean startsAt(FoldedText text, int start) {
        int before = text.skipSpacesBack(start);
        char c = text.at(before - 1);
        if (c == '-') {
            return before < start && !text.isWord(before - 2);
        }
        if (!Folding.isWord(c)) {
            return c != Folding.IGNORED;
        }
        return isColumn(text, before, start) || isConjunction(text, text.startOfWord(before), before);
    }

    /** Whether an item ends at an offset, but for a version. */
    static boolean endsAt(FoldedText text, int end) {
        int behind = behindLevel(text, behindVersion(text, end));
        int next = text.skipSpaces(behind);
        char c = text.at(next);
        if (c == '-') {
            return next > behind && !text.isWord(next + 1);
        }
        if (!Folding.isWord(c)) {
            return c != Folding.IGNORED && c != '#';
        }
        int wordEnd = text.endOfWord(next);
        return isColumn(text, behind, next)
                || isConjunction(text, next, wordEnd)
                || (Character.isUpperCase(text.written(next)) && STARTERS.contains(text.word(next, wordEnd)));
    }

    private static int behindLevel(FoldedText text, int end) {
        int word = text.skipSpaces(end);
        int wordEnd = text.endOfWord(word);
        return wordEnd > word && LEVELS.contains(text.word(word, wordEnd)) ? wordEnd : end;
    }

    /** The offset behind a version such as {@code 8}, {@code 2.7} or {@code v3.x} that follows a name. */
    static int behindVersion(FoldedText text, int end) {
        int at = text.skipSpaces(end);
        if (text.at(at) == 'v' && Folding.isDigit(text.at(at + 1))) {
            at++;
        }
        if (!Folding.isDigit(text.at(at))) {
            return end;
        }
        while (Folding.isDigit(text.at(at))
                || text.at(at) == '+'
                || (text.at(at) == '.' && text.isWord(at + 1))
                || (text.at(at) == 'x' && text.at(at - 1) == '.')) {
            at++;
        }
        return text.isWord(at) ? end : at;
    }

    /** Whether a sentence, a line or a bullet starts at an offset. */
    static boolean startsSentence(FoldedText text, int start) {
        char c = text.at(text.skipSpacesBack(start) - 1);
        return !Folding.isWord(c) && ",/&+|(\"'".indexOf(c) < 0;
    }

    /** How a stretch that ends at {@code from} and one that starts at {@code to} hang together. */
    static Link link(FoldedText text, int from, int to) {
        if (to - from > WIDEST_LINK) {
            return Link.NONE;
        }
        int words = 0;
        int separators = 0;
        int sentences = 0;
        int at = behindVersion(text, from);
        while (at < to) {
            int end = text.endOfWord(at);
            if (end == at) {
                separators += isSeparator(text, at) ? 1 : 0;
                sentences += endsSentence(text, at) ? 1 : 0;
                end++;
            } else if (isConjunction(text, at, end)) {
                separators++;
            } else if (!Folding.isDigit(text.at(at))) {
                words++;
            }
            at = end;
        }
        if (words == 0) {
            return sentences == 0 ? Link.DIRECT : Link.LOOSE;
        }
        return words <= MOST_WORDS && separators > 0 && sentences == 0 ? Link.LOOSE : Link.NONE;
    }

    private static boolean isSeparator(FoldedText text, int at) {
        char c = text.at(at);
        return SEPARATORS.indexOf(c) >= 0 || c == '\n' || c == '\t' || c == '.' || c > '\u00ff';
    }

    private static boolean endsSentence(FoldedText text, int at) {
        char c = text.at(at);
        return (c == '.' && !text.isWord(at + 1)) || (c == '\n' && text.at(at + 1) == '\n') || c == '!' || c == '?';
    }

    private static boolean isColumn(FoldedText text, int from, int to) {
        if (to - from >= COLUMN_GAP) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (text.at(at) == '\t') {
                return true;
            }
        }
        return false;
    }

    private static boolean isConjunction(FoldedText text, int start, int end) {
        return text.reads(start, end, "and")
                || text.reads(start, end, "or")
                || text.reads(start, end, "plus")
                || text.reads(start, end, "etc");
    }
}
