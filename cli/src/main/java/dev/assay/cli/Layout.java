package dev.assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Plain text in columns of a page that is 100 characters wide. */
final class Layout {

    static final int WIDTH = 100;

    private Layout() {}

    /** One line, at most {@code width} characters, cut with an ellipsis; control characters become spaces. */
    static String fit(String text, int width) {
        String line = oneLine(text);
        return line.length() <= width
                ? line
                : line.substring(0, Math.max(0, width - 1)).stripTrailing() + "…";
    }

    /** Like {@link #fit}, filled up with spaces to exactly {@code width}. */
    static String pad(String text, int width) {
        String line = fit(text, width);
        return line + " ".repeat(width - line.length());
    }

    /** The text on lines of at most {@code width} characters, broken at spaces; every line but the first starts with {@code indent}. */
    static List<String> wrap(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A number with what it counts: "1 candidate", "2 candidates". */
    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A constant's name as words: {@code NOT_MET} becomes "Not met". */
    static String sentence(Enum<?> constant) {
        String name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The text with all white space and control characters folded to single spaces: nothing a file says reaches the terminal as a command. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }
}
