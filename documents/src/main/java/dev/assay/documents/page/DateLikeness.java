package dev.assay.documents.page;

import java.util.List;
import java.util.Locale;

/** Tells short pieces of text that give a time, as those beside employers and degrees do. */
final class DateLikeness {

    private static final int LONGEST = 40;
    private static final int YEAR_DIGITS = 4;
    private static final List<String> NOW = List.of("present", "current", "now", "today", "ongoing");

    private DateLikeness() {}

    static boolean isDate(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return holdsYear(text) || NOW.stream().anyMatch(lower::contains);
    }

    private static boolean holdsYear(String text) {
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
            if (!digit) {
                if (digits == YEAR_DIGITS && isCentury(text, i - YEAR_DIGITS)) {
                    return true;
                }
                digits = 0;
            } else {
                digits++;
            }
        }
        return false;
    }

    private static boolean isCentury(String text, int at) {
        return text.startsWith("19", at) || text.startsWith("20", at);
    }
}
