package dev.assay.taxonomy;

/** Where a name may begin and end within text. */
final class Boundaries {
    private static final int SHORTEST_WITH_VERSION = 3;
    private static final int SHORTEST_BEFORE_SIGN = 3;

    /** Signs that make a single letter part of something else: R&D, C-level, I'm, C++. */
    private static final String BINDING = "&-'+#*.@";

    private Boundaries() {}

    /** Whether a form may start at an offset: not inside a word, and a single letter not inside "R&D" or "J.C.". */
    static boolean mayStart(FoldedText text, Form form, int start) {
        char before = text.at(start - 1);
        if (Folding.isWord(before)) {
            return form.characters().charAt(0) == '.' && text.written(start + 1) == 'N';
        }
        return form.length() > 1 || BINDING.indexOf(before) < 0;
    }

    /** Where a form ends that was read up to {@code end}, with a version that is directly behind; 0 if it does not end there. */
    static int end(FoldedText text, Form form, int end) {
        char next = text.at(end);
        if (Folding.isDigit(next)) {
            return form.length() < SHORTEST_WITH_VERSION ? 0 : endOfVersion(text, end);
        }
        if (Folding.isLetter(next)) {
            return 0;
        }
        if (form.length() == 1) {
            boolean bound = BINDING.indexOf(next) >= 0 && (next != '.' || text.isWord(end + 1));
            return bound ? 0 : end;
        }
        boolean longer = next == '#' || (next == '+' && form.length() < SHORTEST_BEFORE_SIGN);
        return longer ? 0 : end;
    }

    /** The offset behind digits and dots such as {@code 3.6}, {@code 2.x}; 0 if letters follow. */
    private static int endOfVersion(FoldedText text, int start) {
        int end = start;
        while (Folding.isDigit(text.at(end)) || (text.at(end) == '.' && isVersionPart(text, end + 1))) {
            end++;
        }
        if (text.at(end) == 'x') {
            end++;
        }
        return Folding.isLetter(text.at(end)) ? 0 : end;
    }

    private static boolean isVersionPart(FoldedText text, int at) {
        return Folding.isDigit(text.at(at)) || (text.at(at) == 'x' && !text.isWord(at + 1));
    }
}
