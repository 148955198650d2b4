package dev.assay.repositories.rules;

/**
 * A line that shows something.
 *
 * @param concept the id of what it shows
 * @param rule the id of the rule that found it
 * @param manner whether it is used there or only named as a dependency
 * @param path the file
 * @param line the line's number in the file as the commit left it, from 1
 * @param text the line, or the start of a very long one
 */
public record Trace(String concept, String rule, Manner manner, String path, int line, String text) {

    /** No reader needs more of a line than this. */
    private static final int LONGEST = 400;

    public Trace {
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST - (Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0));
        }
    }

    /** What a line does with what it shows. */
    public enum Manner {
        /** The line is at work: an import, a query, a setting, a test. */
        USED,
        /** The line asks a build for it. Whether anything uses it, another line must show. */
        DECLARED
    }
}
