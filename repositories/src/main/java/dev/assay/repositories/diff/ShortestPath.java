package dev.assay.repositories.diff;

import java.util.BitSet;

/**
 * Finds a short way from one sequence to another by removing and adding elements. The algorithm is Myers' (An O(ND) Difference
 * Algorithm and Its Variations, 1986) in linear space: from both ends at once to a split, then each half by itself. When a split costs
 * too much, a good one is taken for the best, at the same points as Git's own implementation.
 */
final class ShortestPath {

    private static final int LEAST_COST = 256;

    private final int[] old;
    private final int[] oldIndex;
    private final BitSet removed;
    private final int[] young;
    private final int[] newIndex;
    private final BitSet added;
    private final Split split;

    ShortestPath(int[] old, int[] oldIndex, BitSet removed, int[] young, int[] newIndex, BitSet added) {
        this.old = old;
        this.oldIndex = oldIndex;
        this.removed = removed;
        this.young = young;
        this.newIndex = newIndex;
        this.added = added;
        int diagonals = old.length + young.length + 3;
        this.split = new Split(old, young, Math.max(LEAST_COST, DiffSides.roughRoot(diagonals)));
    }

    void mark() {
        mark(0, old.length, 0, young.length, Split.Search.SHORTENED);
    }

    private void mark(int oldStart, int oldEnd, int newStart, int newEnd, Split.Search search) {
        int from1 = oldStart;
        int from2 = newStart;
        int to1 = oldEnd;
        int to2 = newEnd;
        while (from1 < to1 && from2 < to2 && old[from1] == young[from2]) {
            from1++;
            from2++;
        }
        while (from1 < to1 && from2 < to2 && old[to1 - 1] == young[to2 - 1]) {
            to1--;
            to2--;
        }
        if (from1 == to1 || from2 == to2) {
            set(added, newIndex, from2, to2);
            set(removed, oldIndex, from1, to1);
            return;
        }
        Split.Point point = split.find(from1, to1, from2, to2, search);
        mark(from1, point.old(), from2, point.young(), point.before());
        mark(point.old(), to1, point.young(), to2, point.behind());
    }

    private static void set(BitSet changed, int[] index, int from, int to) {
        for (int i = from; i < to; i++) {
            changed.set(index[i]);
        }
    }
}
