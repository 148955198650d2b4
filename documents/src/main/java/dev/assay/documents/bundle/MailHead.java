package dev.assay.documents.bundle;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells a mail by the lines at its start. */
public final class MailHead {

    private MailHead() {}

    /** Whether a text starts as a mail does: lines with names, among them who sent it and one that only programs write. */
    public static boolean starts(String text) {
        Set<String> names = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            int colon = line.indexOf(':');
            boolean continued = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (line.isBlank() || end < 0) {
                break;
            }
            if (!continued && (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0)) {
                return false;
            }
            if (!continued) {
                names.add(line.substring(0, colon).toLowerCase(Locale.ROOT));
            }
            at = end + 1;
        }
        return names.contains("from") && (names.contains("mime-version") || names.contains("message-id"));
    }
}
