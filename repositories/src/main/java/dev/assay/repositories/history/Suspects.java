package dev.assay.repositories.history;

import dev.assay.repositories.diff.LineDiff;
import dev.assay.repositories.history.TreeChange.Entry;
import java.util.Arrays;

/** Lines of one file of one commit that are there still; which commit wrote them is not known yet. For one thread at a time. */
final class Suspects {

    private final Entry file;
    private int[] lines;
    private int[] places;
    private int size;

    /** No lines of a file. */
    Suspects(Entry file) {
        this.file = file;
        this.lines = new int[8];
        this.places = new int[8];
    }

    /** All lines of a file, which stand at {@code first} and behind it among all lines that are looked for. */
    static Suspects all(Entry file, int count, int first) {
        Suspects suspects = new Suspects(file);
        for (int line = 0; line < count; line++) {
            suspects.add(line, first + line);
        }
        return suspects;
    }

    Entry file() {
        return file;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private void add(int line, int place) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        lines[size] = line;
        places[size++] = place;
    }

    /** Hands all lines to a file of the same content. */
    void handAll(Suspects earlier) {
        for (int i = 0; i < size; i++) {
            earlier.add(lines[i], places[i]);
        }
        size = 0;
    }

    /** Hands the lines that were not added to {@code earlier}, under the numbers that they have there, and keeps the rest. */
    void handUnchanged(LineDiff diff, Suspects earlier) {
        int[] before = before(diff);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (before[lines[i]] >= 0) {
                earlier.add(before[lines[i]], places[i]);
            } else {
                lines[kept] = lines[i];
                places[kept++] = places[i];
            }
        }
        size = kept;
    }

    /** The number that each line had before the change, up to the last that is looked for; below 0 for an added one. */
    private int[] before(LineDiff diff) {
        int last = -1;
        for (int i = 0; i < size; i++) {
            last = Math.max(last, lines[i]);
        }
        int[] before = new int[last + 1];
        int old = 0;
        for (int line = 0; line <= last; line++) {
            if (diff.added().get(line)) {
                before[line] = -1;
            } else {
                old = diff.removed().nextClearBit(old);
                before[line] = old++;
            }
        }
        return before;
    }

    /** Writes what is known of each line at its place; false, and nothing is written, where the lines are not those that are known. */
    boolean settle(int[] values, int[] known) {
        for (int i = 0; i < size; i++) {
            if (lines[i] >= known.length) {
                return false;
            }
        }
        for (int i = 0; i < size; i++) {
            values[places[i]] = known[lines[i]];
        }
        return true;
    }

    /** Writes {@code value} at the lines' places. */
    void settle(int[] values, int value) {
        for (int i = 0; i < size; i++) {
            values[places[i]] = value;
        }
    }
}
