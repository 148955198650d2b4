package dev.assay.taxonomy;

/** Counts the hints of a concept in the sentence around a candidate. */
final class Hints {
    private static final String SENTENCE_ENDS = ".!?";

    private final FoldedText text;

    Hints(FoldedText text) {
        this.text = text;
    }

    /** How many different hints of a form's concept stand in the candidate's sentence or line, not too far off. */
    int count(Candidate candidate, Form form) {
        int from = sentenceStart(candidate.start());
        int to = sentenceEnd(candidate.end());
        int count = 0;
        for (String hint : form.concept().hints()) {
            if (!hint.isEmpty() && (holds(hint, from, candidate.start()) || holds(hint, candidate.end(), to))) {
                count++;
            }
        }
        return count;
    }

    private boolean holds(String hint, int from, int to) {
        char first = hint.charAt(0);
        int last = to - hint.length();
        for (int at = from; at <= last; at++) {
            if (text.at(at) == first && matches(hint, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String hint, int at) {
        if (Folding.isWord(hint.charAt(0)) && text.isWord(at - 1)) {
            return false;
        }
        for (int i = 1; i < hint.length(); i++) {
            if (text.at(at + i) != hint.charAt(i)) {
                return false;
            }
        }
        int end = at + hint.length();
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
        if (SENTENCE_ENDS.indexOf(c) >= 0) {
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
