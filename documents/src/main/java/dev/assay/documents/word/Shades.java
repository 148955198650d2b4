package dev.assay.documents.word;

import java.util.Locale;

/** Compares colours written as six hexadecimal digits. */
final class Shades {

    /** What a background is called when a shape or table style fills it with a colour that is not looked up. */
    static final String UNKNOWN = "unknown";

    /** The largest difference of a channel that the eye cannot tell on a page. */
    private static final int ALIKE = 24;

    private Shades() {}

    static boolean areAlike(String color, String background) {
        int one = rgb(color);
        int other = rgb(background);
        if (one < 0 || other < 0) {
            return false;
        }
        return Math.abs((one >> 16) - (other >> 16)) <= ALIKE
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= ALIKE
                && Math.abs((one & 0xFF) - (other & 0xFF)) <= ALIKE;
    }

    private static int rgb(String color) {
        if (color.length() != 6) {
            return -1;
        }
        int value = 0;
        String digits = color.toLowerCase(Locale.ROOT);
        for (int i = 0; i < 6; i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
