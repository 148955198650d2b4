package dev.assay.taxonomy;

/** Where a name may begin and end within text. */
final class Boundaries {
    private static final int SHORTEST_WITH_VERSION = 3;

    private Boundaries() {}

    static boolean startsAt(String text, Form form, int start) {
        if (start == 0) {
            return true;
        }
        char before = Folding.fold(text.charAt(start - 1));
        if (isWordCharacter(before)) {
            return form.characters().charAt(0) == '.' && text.charAt(start + 1) == 'N';
        }
        return form.characters().length() > 1 || "&-'.+#*".indexOf(before) < 0;
    }

    /** Where a form that was read up to {@code end} ends, its version included if it is directly behind; 0 if not there. */
    static int endOf(String text, Form form, int start, int end) {
        if (end == text.length()) {
            return end;
        }
        char next = Folding.fold(text.charAt(end));
        if (Folding.isLetter(next)) {
            return 0;
        }
        if (Folding.isDigit(next)) {
            return form.characters().length() < SHORTEST_WITH_VERSION ? 0 : endOfVersion(text, end);
        }
        if (form.characters().length() == 1) {
            return "&-'+#*".indexOf(next) < 0 ? end : 0;
        }
        return next == '#' ? 0 : end;
    }

    private static int endOfVersion(String text, int start) {
        int end = start;
        while (end < text.length() && Folding.isDigit(Folding.fold(text.charAt(end)))) {
            end++;
            if (end + 1 < text.length()
                    && text.charAt(end) == '.'
                    && isWordCharacter(Folding.fold(text.charAt(end + 1)))) {
                end++;
            }
        }
        if (end < text.length() && Folding.fold(text.charAt(end)) == 'x') {
            end++;
        }
        return end < text.length() && Folding.isLetter(Folding.fold(text.charAt(end))) ? 0 : end;
    }

    static boolean isWordCharacter(char folded) {
        return Folding.isLetter(folded) || Folding.isDigit(folded);
    }
}
