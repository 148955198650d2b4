package dev.assay.taxonomy;

import java.util.List;

/** Counts the hints of a concept in the sentence around a candidate. */
final class Hints {
    private final FoldedText text;

    Hints(FoldedText text) {
        this.text = text;
    }

    /** How many different hints of a form's concept stand in the candidate's sentence or line, not too far off. */
    int count(Candidate candidate, Form form) {
        List<String> hints = form.concept().hints();
        long found = in(hints, sentenceStart(candidate.start()), candidate.start());
        found |= in(hints, candidate.end(), sentenceEnd(candidate.end()));
        return Long.bitCount(found);
    }

    /** Which of the hints, one a bit, stand in a stretch. */
    private long in(List<String> hints, int from, int to) {
        int firsts = firstLetters(hints);
        long found = 0;
        for (int at = from; at < to; at++) {
            char first = text.at(at);
            if (((firsts >>> first) & 1) != 0 && !text.isWord(at - 1)) {
                for (int i = 0; i < hints.size(); i++) {
                    String hint = hints.get(i);
                    if (hint.charAt(0) == first && stands(hint, at, to)) {
                        found |= 1L << i;
                    }
                }
            }
        }
        return found;
    }

    /** A bit for each first letter, by its last five bits: most places of a text begin no hint. */
    private static int firstLetters(List<String> hints) {
        int firsts = 0;
        for (int i = 0; i < hints.size(); i++) {
            firsts |= 1 << hints.get(i).charAt(0);
        }
        return firsts;
    }

    private boolean stands(String hint, int start, int to) {
        int end = start + hint.length();
        if (end > to) {
            return false;
        }
        for (int i = 1; i < hint.length(); i++) {
            if (text.at(start + i) != hint.charAt(i)) {
                return false;
            }
        }
        return !Folding.isLetter(text.at(end)) || (text.at(end) == 's' && !text.isWord(end + 1));
    }

    private int sentenceStart(int offset) {
        int at = offset;
        while (offset - at < FoldedText.REACH && !isBreak(at - 1)) {
            at--;
        }
        return at;
    }

    private int sentenceEnd(int offset) {
        int at = offset;
        while (at - offset < FoldedText.REACH && !isBreak(at)) {
            at++;
        }
        return at;
    }

    private boolean isBreak(int at) {
        char c = text.at(at);
        if (c == '.' || c == '!' || c == '?') {
            return text.at(at + 1) == '\n' || (text.at(at + 1) == ' ' && Character.isUpperCase(text.written(at + 2)));
        }
        return c == '\u2022' || (c == '\n' && !goesOn(at));
    }

    /** Whether a sentence goes on behind a line break: after a comma or before a small letter. */
    private boolean goesOn(int lineBreak) {
        char before = text.at(text.skipSpacesBack(lineBreak) - 1);
        int next = text.skipSpaces(lineBreak + 1);
        return before == ',' || before == '/' || before == '&' || Character.isLowerCase(text.written(next));
    }
}
