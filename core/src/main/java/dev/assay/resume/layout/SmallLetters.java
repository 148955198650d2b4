package dev.assay.resume.layout;

/** A text in small letters of the same length, so that offsets stay right; {@link String#toLowerCase} can lengthen a text. */
public final class SmallLetters {

    private SmallLetters() {}

    public static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }
}
