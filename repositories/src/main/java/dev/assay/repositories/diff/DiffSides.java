package dev.assay.repositories.diff;

import java.util.BitSet;

/** Two texts made ready for comparison: equal ends cut off, lines without a match marked as changed, the rest handed on. */
final class DiffSides {

    private static final int MOST_EQUAL = 1024;
    private static final int WINDOW = 100;
    private static final int RUN = 4;
    private static final byte NO_MATCH = 0;
    private static final byte KEPT = 1;
    private static final byte MANY_MATCHES = 2;

    private final int[] oldClasses;
    private final int[] newClasses;
    private final LineClasses classes;
    private final TextLines old;
    private final TextLines young;
    private final BitSet removed = new BitSet();
    private final BitSet added = new BitSet();
    private int start;
    private int oldEnd;
    private int newEnd;

    DiffSides(TextLines old, TextLines young) {
        this.old = old;
        this.young = young;
        oldClasses = new int[old.count()];
        newClasses = new int[young.count()];
        classes = LineClasses.of(old, oldClasses, young, newClasses);
        oldEnd = oldClasses.length;
        newEnd = newClasses.length;
    }

    /** What changed, each run of changed lines where Git shows it. */
    LineDiff compare() {
        cutEqualEnds();
        int[] oldIndex = kept(oldClasses, oldEnd, removed, Side.OLD);
        int[] newIndex = kept(newClasses, newEnd, added, Side.NEW);
        new ShortestPath(picked(oldClasses, oldIndex), oldIndex, removed, picked(newClasses, newIndex), newIndex, added)
                .mark();
        Placement.place(old, oldClasses, removed, newClasses.length, added);
        Placement.place(young, newClasses, added, oldClasses.length, removed);
        return new LineDiff(removed, added);
    }

    private enum Side {
        OLD,
        NEW
    }

    private void cutEqualEnds() {
        while (start < oldEnd && start < newEnd && oldClasses[start] == newClasses[start]) {
            start++;
        }
        while (oldEnd > start && newEnd > start && oldClasses[oldEnd - 1] == newClasses[newEnd - 1]) {
            oldEnd--;
            newEnd--;
        }
    }

    /** The lines of one side that are compared; the others are changed for certain, or as good as. */
    private int[] kept(int[] lineClasses, int end, BitSet changed, Side side) {
        byte[] matches = new byte[Math.max(0, end - start)];
        int many = Math.min(MOST_EQUAL, roughRoot(lineClasses.length));
        for (int line = start; line < end; line++) {
            int there = side == Side.OLD ? classes.inNew(lineClasses[line]) : classes.inOld(lineClasses[line]);
            matches[line - start] = there == 0 ? NO_MATCH : there >= many ? MANY_MATCHES : KEPT;
        }
        int[] index = new int[matches.length];
        int size = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == KEPT || (matches[i] == MANY_MATCHES && !isLost(matches, i))) {
                index[size++] = start + i;
            } else {
                changed.set(start + i);
            }
        }
        return java.util.Arrays.copyOf(index, size);
    }

    /** Whether a common line stands among so many lines without a match that its own matches say nothing. */
    private static boolean isLost(byte[] matches, int line) {
        int first = Math.max(0, line - WINDOW);
        int last = Math.min(matches.length - 1, line + WINDOW);
        int lone = 0;
        int common = 1;
        int i = line - 1;
        for (; i >= first && matches[i] != KEPT; i--) {
            lone += matches[i] == NO_MATCH ? 1 : 0;
            common += matches[i] == MANY_MATCHES ? 1 : 0;
        }
        if (lone == 0) {
            return false;
        }
        int loneBefore = lone;
        common++;
        for (i = line + 1; i <= last && matches[i] != KEPT; i++) {
            lone += matches[i] == NO_MATCH ? 1 : 0;
            common += matches[i] == MANY_MATCHES ? 1 : 0;
        }
        return lone > loneBefore && common * RUN < common + lone;
    }

    private static int[] picked(int[] lineClasses, int[] index) {
        int[] picked = new int[index.length];
        for (int i = 0; i < index.length; i++) {
            picked[i] = lineClasses[index[i]];
        }
        return picked;
    }

    /** A power of two near the square root. */
    static int roughRoot(int number) {
        int root = 1;
        for (int left = number; left > 0; left >>= 2) {
            root <<= 1;
        }
        return root;
    }
}
