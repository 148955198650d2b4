package dev.assay.server.mail;

import dev.assay.server.web.Unusable;

/**
 * What a mail says, in plain text.
 *
 * @param subject one line without control characters, so that it can hold no second header
 * @param text lines that end with {@code \n}
 */
public record Message(String subject, String text) {

    private static final int LONGEST_SUBJECT = 200;

    /** How long a text may be, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 10_000;

    public Message {
        subject = kept(subject.replaceAll("\\s+", " "), false).strip();
        text = kept(text.replace("\r\n", "\n"), true).strip() + "\n";
        if (subject.isEmpty()) {
            throw new Unusable("Give the mail a subject.");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new Unusable("Write a mail of up to " + LONGEST_TEXT + " characters.");
        }
        subject = shortened(subject);
    }

    private static String shortened(String subject) {
        if (subject.length() <= LONGEST_SUBJECT) {
            return subject;
        }
        int end = Character.isHighSurrogate(subject.charAt(LONGEST_SUBJECT - 2))
                ? LONGEST_SUBJECT - 2
                : LONGEST_SUBJECT - 1;
        return subject.substring(0, end) + "…";
    }

    /** Without what no one sees; a text may have lines. */
    private static String kept(String written, boolean inLines) {
        StringBuilder kept = new StringBuilder();
        written.codePoints()
                .filter(point -> (inLines && point == '\n') || !Character.isISOControl(point))
                .filter(point -> point != '\u2028' && point != '\u2029')
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
