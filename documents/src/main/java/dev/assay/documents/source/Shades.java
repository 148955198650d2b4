package dev.assay.documents.source;

/** Compares colours, written as 0xRRGGBB. */
public final class Shades {

    public static final int WHITE = 0xFFFFFF;
    public static final int BLACK = 0;

    /** A colour that is not followed: of pictures, patterns, themes. It is never like another. */
    public static final int UNKNOWN = -1;

    /** The largest difference of red or green that the eye cannot tell on a page. */
    private static final int ALIKE = 24;

    /** Of blue the eye sees no fine shapes: letters of pale yellow do not show on white. */
    private static final int ALIKE_IN_BLUE = 48;

    private Shades() {}

    /** Whether letters of one colour cannot be seen on the other. */
    public static boolean areAlike(int color, int background) {
        return color >= 0
                && background >= 0
                && Math.abs((color >> 16) - (background >> 16)) <= ALIKE
                && Math.abs((color >> 8 & 0xFF) - (background >> 8 & 0xFF)) <= ALIKE
                && Math.abs((color & 0xFF) - (background & 0xFF)) <= ALIKE_IN_BLUE;
    }

    /** The colour of six hexadecimal digits, or {@link #UNKNOWN}. */
    public static int hexadecimal(CharSequence digits) {
        if (digits.length() != 6) {
            return UNKNOWN;
        }
        int value = 0;
        for (int i = 0; i < 6; i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return UNKNOWN;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
