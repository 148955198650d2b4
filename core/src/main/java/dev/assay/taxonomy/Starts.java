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

    /** What the word that was read last hashes to, whole and without its last letter. */
    private long hash;

    private long stem;

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
        int at = start;
        while (at < characters.length && Folding.isPlainLetter(characters[at])) {
            before = whole;
            whole = Folding.extend(whole, characters[at]);
            at++;
        }
        hash = whole;
        stem = before;
        return at;
    }

    private boolean mayStart(int start, int end) {
        if (start > 0 && Folding.isWord(folded[start - 1])) {
            return false;
        }
        int entry = table.entry(hash);
        return FormTable.isNamed(entry) || endsUnusually(end) || (FormTable.begins(entry) && goesOn(end));
    }

    /** Whether what is behind a word that begins forms goes on with one of them. */
    private boolean goesOn(int end) {
        if (end + 1 >= folded.length) {
            return false;
        }
        char c = folded[end];
        if (c == ' ' && Folding.isPlainLetter(folded[end + 1])) {
            int pairEnd = readWord(end + 1, hash);
            return table.entry(hash) != 0 || endsUnusually(pairEnd);
        }
        boolean gap = c == ' ' || c == '-' || c == '_' || c == '\n';
        return gap || Folding.isDigit(c) || table.entry(Folding.extend(hash, c)) != 0;
    }

    /** Whether a word ends with a character that a plain hash does not see, or in the ending of a plural. */
    private boolean endsUnusually(int end) {
        if (end < folded.length && (folded[end] == Folding.IGNORED || folded[end] > '\u00ff')) {
            return true;
        }
        return folded[end - 1] == 's' && (table.entry(stem) != 0 || (end > 1 && folded[end - 2] == 'e'));
    }

    private boolean signMayStart(int index) {
        char c = folded[index];
        if (Folding.isWord(c)) {
            return index == 0 || !Folding.isWord(folded[index - 1]);
        }
        return table.beginsWithSign(c) && text.isWord(index + base + 1);
    }
}
