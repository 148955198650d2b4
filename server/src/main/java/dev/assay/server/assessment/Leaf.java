package dev.assay.server.assessment;

/**
 * A part of a long list.
 *
 * @param count how many the whole list holds
 * @param number which part, from 1
 */
record Leaf(int count, int number) {

    static final int SIZE = 50;

    /** The part of that number, or the nearest one that there is. */
    static Leaf of(int count, int number) {
        return new Leaf(count, Math.clamp(number, 1, Math.max(1, last(count))));
    }

    private static int last(int count) {
        return (count + SIZE - 1) / SIZE;
    }

    /** The index at which it begins. */
    int from() {
        return (number - 1) * SIZE;
    }

    /** The index behind its end. */
    int to() {
        return Math.min(count, from() + SIZE);
    }

    boolean isWhole() {
        return count <= SIZE;
    }

    boolean hasNext() {
        return to() < count;
    }

    boolean hasPrevious() {
        return number > 1;
    }

    /** "51 to 100 of 1,234". */
    String words() {
        return (from() + 1) + " to " + to() + " of " + count;
    }
}
