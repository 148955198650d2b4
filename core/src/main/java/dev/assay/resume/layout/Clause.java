package dev.assay.resume.layout;

/** The bounds of a clause in running text, which may go over single line breaks. */
public final class Clause {

    private Clause() {}

    /** Where the clause that holds {@code from} ends, at {@code limit} at the latest. */
    public static int end(String text, int from, int limit) {
        int end = from;
        while (end < limit && !breaks(text, end)) {
            end++;
        }
        if (end == limit && end < text.length()) {
            end = Math.max(from + 1, text.lastIndexOf(' ', end));
        }
        while (end > from + 1 && Row.blank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the clause that holds {@code from} starts, at {@code limit} at the earliest. */
    public static int start(String text, int from, int limit) {
        int start = from;
        while (start > limit && !breaks(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean breaks(String text, int at) {
        char c = text.charAt(at);
        boolean last = at + 1 >= text.length();
        if (c == '.' || c == '!' || c == '?') {
            return last || Row.blank(text.charAt(at + 1));
        }
        if (c == '\n') {
            return last || startsAnew(text, at + 1);
        }
        return c == ';' || c == '•' || c == '|' || c == '\t';
    }

    /** Whether a line is no continuation of the one before: it does not start with a small letter. */
    private static boolean startsAnew(String text, int at) {
        int first = at;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return first == text.length() || !Character.isLowerCase(text.charAt(first));
    }
}
