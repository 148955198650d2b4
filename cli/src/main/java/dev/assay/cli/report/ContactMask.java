package dev.assay.cli.report;

import java.util.regex.Pattern;

/**
 * Takes e-mail addresses, links and telephone numbers out of the text around a quote: the reader of a verdict has no need of them.
 * Every pattern is possessive or bounded, so that its time grows with the length of the text alone.
 */
final class ContactMask {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\\[\\]|,;]{1,64}+@[^\\s@<>()\\[\\]|,;]++");
    private static final Pattern LINK = Pattern.compile(
            "(?i)(?:https?://|www\\.|\\b(?:[a-z]{2,3}\\.)?(?:linkedin|github|gitlab|bitbucket|xing|facebook|twitter|x|stackoverflow)"
                    + "\\.(?:com|org|io)/)[^\\s<>()|,;]*+");
    /** Groups of digits after + or (, or that begin with a group which is no year; dates and amounts have other separators. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<![\\w.])(?:\\+|\\(|(?!(?:19|20)\\d\\d\\b)(?=\\d))(?:\\d[\\s().-]{0,2}+){8,14}\\d(?![\\w-])");

    private ContactMask() {}

    /** The text with each contact replaced by what it is, in brackets. */
    static String mask(String text) {
        String masked = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("[e-mail]");
        masked = LINK.matcher(masked).replaceAll("[link]");
        return TELEPHONE.matcher(masked).replaceAll("[telephone]");
    }
}
