package dev.assay.documents.word;

import org.jspecify.annotations.Nullable;

/** Characters of the symbol fonts, which office programs keep in the private use area. */
final class SymbolCharacters {

    private static final int AREA = 0xF000;

    private SymbolCharacters() {}

    /** The text for a {@code w:sym} character code: a bullet for what is drawn as one, else the character if it is a public one. */
    static String of(@Nullable String hexadecimal) {
        try {
            int code = hexadecimal == null ? 0 : Integer.parseInt(hexadecimal, 16);
            return isPrivate(code)
                    ? "•"
                    : Character.isValidCodePoint(code) && code > ' ' ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static boolean isPrivate(int code) {
        return code >= AREA && code < AREA + 0x100;
    }
}
