package dev.assay.text;

/**
 * A text in small letters of the same length, so that offsets stay right. {@link String#toLowerCase} can lengthen a text, and takes
 * time that grows with the square of the length where it does.
 */
public final class SmallLetters {

    private SmallLetters() {}

    public static String of(String text) {
        int at = 0;
        while (at < text.length() && Character.toLowerCase(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = at; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
