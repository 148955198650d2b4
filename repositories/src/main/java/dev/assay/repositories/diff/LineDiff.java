package dev.assay.repositories.diff;

import java.util.BitSet;

/**
 * Which lines a change removed and which it added, chosen as Git chooses them, so that the numbers are those of
 * {@code git log --numstat}. Git's choice is not always the smallest: it leaves out lines that are too common among lines without a
 * match, and it gives up on the best path when that gets expensive. Both shortcuts are repeated here.
 *
 * @param removed the removed lines of the old text
 * @param added the added lines of the new text
 */
public record LineDiff(BitSet removed, BitSet added) {

    private static final int BLOCK = 1024;

    /** Compares two texts; where equal lines leave a choice, the lines are those that Git shows and {@code git blame} follows. */
    public static LineDiff between(TextLines old, TextLines young) {
        int tail = commonTail(old.bytes(), old.length(), young.bytes(), young.length());
        return new DiffSides(old.upTo(old.length() - tail), young.upTo(young.length() - tail)).compare();
    }

    /** How much memory it takes, in bytes, about. */
    public int weight() {
        return (removed.size() + added.size()) / Byte.SIZE;
    }

    /** Git compares no more than needed: whole blocks of equal bytes at the end are cut off first, up to a line's start. */
    private static int commonTail(byte[] old, int oldLength, byte[] young, int newLength) {
        int smaller = Math.min(oldLength, newLength);
        int trimmed = 0;
        while (BLOCK + trimmed <= smaller && equalBlocks(old, oldLength - trimmed, young, newLength - trimmed)) {
            trimmed += BLOCK;
        }
        int recovered = 0;
        while (recovered < trimmed) {
            if (old[oldLength - trimmed + recovered++] == '\n') {
                break;
            }
        }
        return trimmed - recovered;
    }

    private static boolean equalBlocks(byte[] old, int oldEnd, byte[] young, int newEnd) {
        return java.util.Arrays.equals(old, oldEnd - BLOCK, oldEnd, young, newEnd - BLOCK, newEnd);
    }
}
