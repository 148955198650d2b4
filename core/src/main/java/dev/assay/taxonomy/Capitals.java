package dev.assay.taxonomy;

/** Which letters of a stretch of text are capitals. */
enum Capitals {
    NONE,
    FIRST,
    ALL,
    OTHER;

    static Capitals of(FoldedText text, int start, int end) {
        int large = 0;
        int small = 0;
        for (int at = start; at < end; at++) {
            char c = text.written(at);
            if (Character.isUpperCase(c)) {
                large++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        if (large == 0) {
            return NONE;
        }
        if (small == 0) {
            return ALL;
        }
        return large == 1 && Character.isUpperCase(text.written(start)) ? FIRST : OTHER;
    }
}
