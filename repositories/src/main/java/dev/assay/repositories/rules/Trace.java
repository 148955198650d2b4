package dev.assay.repositories.rules;

/**
 * A line that shows something.
 *
 * @param concept the id of what it shows
 * @param rule the id of the rule that found it
 * @param manner whether it is used there or only named as a dependency
 * @param path the file
 * @param line the line's number in the file as the commit left it, from 1
 * @param text the line
 */
public record Trace(String concept, String rule, Manner manner, String path, int line, String text) {

    /** What a line does with what it shows. */
    public enum Manner {
        /** The line is at work: an import, a query, a setting, a test. */
        USED,
        /** The line asks a build for it. Whether anything uses it, another line must show. */
        DECLARED
    }
}
