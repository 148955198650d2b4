package dev.assay.documents.word;

/** Reads the numbers in properties. */
final class Numbers {

    private static final double LARGEST = 2e9;

    private Numbers() {}

    /** The whole part of a number, or {@code otherwise} for what is none. */
    static int integer(String text, int otherwise) {
        try {
            double value = Double.parseDouble(text);
            return Math.abs(value) <= LARGEST ? (int) value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
