package dev.assay.documents.source;

/** Closes up a line of letters that were typed apart, as headings are: {@code E X P E R I E N C E}. */
final class SpacedLetters {

    /** Fewer may be grades, initials, or what stands in a row of a table. */
    private static final int FEWEST = 5;

    private SpacedLetters() {}

    /**
     * Closes up the line if it is nothing but single letters, the first a capital, with blanks between. Where some of the gaps between them
     * are wider than one blank, those part words; a tab always does.
     */
    static void join(StringBuilder line) {
        if (isSpaced(line)) {
            int size = 0;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (!isBlank(c)) {
                    line.setCharAt(size++, c);
                } else if (size > 0 && line.charAt(size - 1) != ' ' && isWide(line, i)) {
                    line.setCharAt(size++, ' ');
                }
            }
            line.setLength(size);
        }
    }

    private static boolean isSpaced(StringBuilder line) {
        int letters = 0;
        boolean afterBlank = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isBlank(c)) {
                afterBlank = true;
            } else if (!afterBlank || !isFitting(c, letters)) {
                return false;
            } else {
                letters++;
                afterBlank = false;
            }
        }
        return letters >= FEWEST;
    }

    private static boolean isFitting(char c, int before) {
        return before == 0
                ? Character.isUpperCase(c)
                : Character.isUpperCase(c) || Character.isLowerCase(c) || c == '&';
    }

    private static boolean isWide(StringBuilder line, int blank) {
        return line.charAt(blank) == '\t' || (blank + 1 < line.length() && isBlank(line.charAt(blank + 1)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
