package dev.assay.taxonomy;

/**
 * Finds the places in a text at which a form may start: those where a form begins with the first word, or with the first two.
 * Nearly all words are passed over here, so this loop sets the speed of the annotator.
 */
final class Starts {
    private final FormTable table;
    private final FoldedText text;
    private final char[] folded;
    private final int base;

    /** What the word that was read last hashes to, whole and without its last letter, its last two and its last three. */
    private long hash;

    private long stem;
    private long stem2;
    private long stem3;

    Starts(FormTable table, FoldedText text) {
        this.table = table;
        this.text = text;
        this.folded = text.characters();
        this.base = text.base();
    }

    /** The first such place from {@code from} on, or {@code to}. */
    int next(int from, int to) {
        int at = from - base;
        int limit = to - base;
        while (at < limit) {
            char c = folded[at];
            if (Folding.isPlainLetter(c)) {
                int end = readWord(at, Folding.EMPTY_HASH);
                if (mayStart(at, end)) {
                    return at + base;
                }
                at = end;
            } else if (c != ' ' && signMayStart(at)) {
                return at + base;
            } else {
                at++;
            }
        }
        return to;
    }

    private int readWord(int start, long from) {
        char[] characters = folded;
        long whole = from;
        long before = from;
        long before2 = from;
        long before3 = from;
        int at = start;
        while (at < characters.length && Folding.isPlainLetter(characters[at])) {
            before3 = before2;
            before2 = before;
            before = whole;
            whole = Folding.extend(whole, characters[at]);
            at++;
        }
        hash = whole;
        stem = before;
        stem2 = before2;
        stem3 = before3;
        return at;
    }

    private boolean mayStart(int start, int end) {
        if (start > 0 && Folding.isWord(folded[start - 1])) {
            return false;
        }
        long entry = table.entry(hash);
        return FormTable.isNamed(entry) || endsUnusually(end) || (FormTable.begins(entry) && goesOn(entry, end));
    }

    /** Whether what is behind a word that begins forms goes on with one of them. */
    private boolean goesOn(long entry, int end) {
        if (end == folded.length) {
            return false;
        }
        char c = folded[end];
        char next = end + 1 < folded.length ? folded[end + 1] : '\n';
        if (c == ' ' && Folding.isPlainLetter(next)) {
            return FormTable.begins(entry, next) && pairGoesOn(end + 1);
        }
        if (isGap(c)) {
            return FormTable.begins(entry, next) || isGap(next);
        }
        return FormTable.begins(entry, c) && (Folding.isDigit(c) || table.entry(Folding.extend(hash, c)) != 0);
    }

    private static boolean isGap(char folded) {
        return Form.isGap(folded) || folded == '\n';
    }

    private boolean pairGoesOn(int start) {
        int end = readWord(start, hash);
        return table.entry(hash) != 0 || endsUnusually(end);
    }

    /** Whether a word ends with a character that a plain hash does not see, or in the ending of a plural. */
    private boolean endsUnusually(int end) {
        if (end < folded.length && (folded[end] == Folding.IGNORED || folded[end] > '\u00ff')) {
            return true;
        }
        return folded[end - 1] == 's' && isPlural(end);
    }

    /** Whether a spelling is left without the ending of a plural. */
    private boolean isPlural(int end) {
        if (FormTable.isNamed(table.entry(stem))) {
            return true;
        }
        if (end < 3 || folded[end - 2] != 'e') {
            return false;
        }
        return FormTable.isNamed(table.entry(stem2))
                || (folded[end - 3] == 'i' && FormTable.isNamed(table.entry(Folding.extend(stem3, 'y'))));
    }

    private boolean signMayStart(int index) {
        char c = folded[index];
        if (Folding.isWord(c)) {
            return index == 0 || !Folding.isWord(folded[index - 1]);
        }
        return table.beginsWithSign(c) && text.isWord(index + base + 1);
    }
}
