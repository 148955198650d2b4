package dev.assay.job.words;

/**
 * A word, a number or a mark of a text.
 *
 * @param text its letters in lower case, with straight apostrophes
 * @param start the first UTF-16 code unit, from 0
 * @param end the code unit behind the last
 * @param capital whether it starts with a capital letter
 */
public record Word(String text, int start, int end, boolean capital) {

    /** Whether it is a word or a number, not a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /** Whether it is exactly this word, given in lower case. */
    public boolean is(String other) {
        return text.equals(other);
    }
}
