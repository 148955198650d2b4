package dev.assay.repositories.rules;

import java.util.List;
import java.util.Locale;

/** Tells lines that say something from lines that only look like it. */
public final class Code {

    private static final int WORDS_OF_A_SENTENCE = 5;

    private static final List<String> SETTINGS = List.of(
            ".yml",
            ".yaml",
            ".properties",
            ".toml",
            ".ini",
            ".conf",
            ".cfg",
            ".config",
            ".json",
            ".xml",
            ".env",
            ".sh",
            ".bash",
            ".tf",
            ".service",
            ".gradle",
            ".ex",
            ".exs",
            ".clj",
            ".hs",
            ".pl",
            ".lua",
            ".swift",
            ".dart",
            ".sql");

    private Code() {}

    /** Whether the line is neither blank, nor a comment, nor punctuation alone. */
    public static boolean says(String line) {
        String text = line.strip();
        return text.length() > 2
                && !text.startsWith("//")
                && !text.startsWith("#")
                && !text.startsWith("*")
                && !text.startsWith("/*")
                && !text.startsWith("--")
                && hasLetter(text);
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line only names the file's package or what it needs. */
    public static boolean isPreamble(String line) {
        String text = line.strip();
        return text.startsWith("package ")
                || text.startsWith("import ")
                || text.startsWith("from ")
                || text.startsWith("using ")
                || text.startsWith("use ")
                || text.startsWith("require ");
    }

    /** Whether a file of this name is a program, not settings. */
    public static boolean isProgram(String name) {
        return Imports.languageOf(name).isPresent();
    }

    /** Whether a file of this name is a program or settings, not a list or a text about something. */
    static boolean isAtWork(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return isProgram(name)
                || SETTINGS.stream().anyMatch(folded::endsWith)
                || folded.startsWith(".env")
                || folded.equals("dockerfile")
                || folded.equals("makefile");
    }

    /** The line without blanks, digits and case: lines that differ only in a number say the same. */
    public static String gist(String line) {
        StringBuilder gist = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (!Character.isWhitespace(each) && !Character.isDigit(each)) {
                gist.append(Character.toLowerCase(each));
            }
        }
        return gist.toString();
    }

    /** Whether the line holds a sentence's worth of words. */
    public static boolean isSentence(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetter(line.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words >= WORDS_OF_A_SENTENCE;
    }
}
