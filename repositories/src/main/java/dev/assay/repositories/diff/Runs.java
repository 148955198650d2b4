package dev.assay.repositories.diff;

import java.util.BitSet;

/** Goes over the runs of changed lines of one side. Between any two unchanged lines there is one run, which may be empty. */
final class Runs {

    private final BitSet changed;
    private final int count;
    private final int[] classes;
    private int start;
    private int end;

    /** @param classes equal numbers for equal lines; needed for sliding alone */
    Runs(BitSet changed, int count, int[] classes) {
        this.changed = changed;
        this.count = count;
        this.classes = classes;
        this.end = changed.nextClearBit(0);
    }

    boolean isEmpty() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    int end() {
        return end;
    }

    /** Goes to the run behind the next unchanged line; false at the end. */
    boolean next() {
        if (end >= count) {
            return false;
        }
        start = end + 1;
        end = changed.nextClearBit(start);
        return true;
    }

    /** Goes to the run before the last unchanged line; false at the start. */
    boolean previous() {
        if (start == 0) {
            return false;
        }
        end = start - 1;
        start = changed.previousClearBit(end - 1) + 1;
        return true;
    }

    /** Moves the run up by a line, and takes in a run that it meets; false where the lines do not allow it. */
    boolean slideUp() {
        if (start == 0 || classes[start - 1] != classes[end - 1]) {
            return false;
        }
        changed.set(--start);
        changed.clear(--end);
        start = changed.previousClearBit(start) + 1;
        return true;
    }

    /** Moves the run down by a line, and takes in a run that it meets; false where the lines do not allow it. */
    boolean slideDown() {
        if (end >= count || classes[start] != classes[end]) {
            return false;
        }
        changed.clear(start++);
        changed.set(end++);
        end = changed.nextClearBit(end);
        return true;
    }
}
