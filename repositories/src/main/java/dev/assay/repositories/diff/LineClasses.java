package dev.assay.repositories.diff;

import java.util.Arrays;

/** Gives equal lines of two texts the same small number and counts how often each occurs on either side. */
final class LineClasses {

    private final int[] heads;
    private final int[] next;
    private final TextLines[] texts;
    private final int[] lines;
    private final int[] hashes;
    private final int[] oldCounts;
    private final int[] newCounts;
    private int size;

    private LineClasses(int lineCount) {
        int buckets = Integer.highestOneBit(Math.max(16, lineCount)) * 2;
        this.heads = new int[buckets];
        Arrays.fill(heads, -1);
        this.next = new int[lineCount];
        this.texts = new TextLines[lineCount];
        this.lines = new int[lineCount];
        this.hashes = new int[lineCount];
        this.oldCounts = new int[lineCount];
        this.newCounts = new int[lineCount];
    }

    static LineClasses of(TextLines old, int[] oldClasses, TextLines young, int[] newClasses) {
        LineClasses classes = new LineClasses(old.count() + young.count());
        for (int line = 0; line < old.count(); line++) {
            oldClasses[line] = classes.classOf(old, line);
            classes.oldCounts[oldClasses[line]]++;
        }
        for (int line = 0; line < young.count(); line++) {
            newClasses[line] = classes.classOf(young, line);
            classes.newCounts[newClasses[line]]++;
        }
        return classes;
    }

    int inOld(int lineClass) {
        return oldCounts[lineClass];
    }

    int inNew(int lineClass) {
        return newCounts[lineClass];
    }

    private int classOf(TextLines text, int line) {
        int hash = text.hash(line);
        int bucket = (hash ^ hash >>> 15) & (heads.length - 1);
        for (int found = heads[bucket]; found >= 0; found = next[found]) {
            if (hashes[found] == hash && isSame(texts[found], lines[found], text, line)) {
                return found;
            }
        }
        texts[size] = text;
        lines[size] = line;
        hashes[size] = hash;
        next[size] = heads[bucket];
        heads[bucket] = size;
        return size++;
    }

    private static boolean isSame(TextLines one, int line, TextLines other, int otherLine) {
        return Arrays.equals(
                one.bytes(),
                one.start(line),
                one.end(line),
                other.bytes(),
                other.start(otherLine),
                other.end(otherLine));
    }
}
