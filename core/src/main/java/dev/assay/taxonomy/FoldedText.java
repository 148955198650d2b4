package dev.assay.taxonomy;

/**
 * A part of a text with some of what surrounds it, folded once so that all that follows compares plain characters. Offsets are
 * those of the whole text; outside of the part that is kept, every character reads as a line break.
 */
final class FoldedText {
    /** How far what surrounds a mention may tell how to read it. */
    static final int REACH = 200;

    private static final char OUTSIDE = '\n';

    private final String text;
    private final int base;
    private final char[] folded;

    private FoldedText(String text, int base, char[] folded) {
        this.text = text;
        this.base = base;
        this.folded = folded;
    }

    static FoldedText of(String text, int from, int to) {
        int base = Math.max(0, from - REACH);
        int end = Math.min(text.length(), to + REACH);
        char[] folded = new char[end - base];
        text.getChars(base, end, folded, 0);
        Folding.fold(folded);
        return new FoldedText(text, base, folded);
    }

    /** The folded character at an offset. */
    char at(int offset) {
        int index = offset - base;
        return index < 0 || index >= folded.length ? OUTSIDE : folded[index];
    }

    /** The character at an offset as it was written but for its width. */
    char written(int offset) {
        return offset < 0 || offset >= text.length() ? OUTSIDE : Folding.narrow(text.charAt(offset));
    }

    boolean isWord(int offset) {
        return Folding.isWord(at(offset));
    }

    /** The folded characters; the first is that at {@link #base}. */
    char[] characters() {
        return folded;
    }

    int base() {
        return base;
    }

    /** The offset behind the word that holds or starts at {@code offset}. */
    int endOfWord(int offset) {
        int end = offset;
        while (isWord(end) || (at(end) == Folding.IGNORED && end - base < folded.length)) {
            end++;
        }
        return end;
    }

    /** The offset at which the word starts that ends in front of {@code offset}. */
    int startOfWord(int offset) {
        int start = offset;
        while (isWord(start - 1) || (at(start - 1) == Folding.IGNORED && start > base)) {
            start--;
        }
        return start;
    }

    /** The folded characters from one offset to another, without those that do not count. */
    String word(int start, int end) {
        for (int at = start; at < end; at++) {
            if (at(at) == Folding.IGNORED) {
                return wordWithoutIgnored(start, end);
            }
        }
        return start == end ? "" : new String(folded, start - base, end - start);
    }

    private String wordWithoutIgnored(int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            if (at(at) != Folding.IGNORED) {
                word.append(at(at));
            }
        }
        return word.toString();
    }

    /** Whether exactly a word of plain letters stands from one offset to another. */
    boolean reads(int start, int end, String word) {
        if (end - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (at(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first offset from {@code offset} on that holds no space or tab. */
    int skipSpaces(int offset) {
        int at = offset;
        while (isSpace(at(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind the last character before {@code offset} that is no space or tab. */
    int skipSpacesBack(int offset) {
        int at = offset;
        while (isSpace(at(at - 1))) {
            at--;
        }
        return at;
    }

    /** The word that ends in front of an offset, with only spaces between; empty if there is none. */
    String wordBefore(int offset) {
        int end = skipSpacesBack(offset);
        return word(startOfWord(end), end);
    }

    /** The word that starts behind an offset, with only spaces between; empty if there is none. */
    String wordAfter(int offset) {
        int start = skipSpaces(offset);
        return word(start, endOfWord(start));
    }

    private static boolean isSpace(char folded) {
        return folded == ' ' || folded == '\t';
    }
}
