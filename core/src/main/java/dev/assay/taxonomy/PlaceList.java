package dev.assay.taxonomy;

import java.util.Arrays;

/** Where spellings stand: in which line, from which byte of its file to which, and which other reads the same. Numbers instead of objects, because there are tens of thousands. */
final class PlaceList {
    private static final int FIELDS = 4;

    private int[] fields = new int[FIELDS * 1024];
    private int size;

    int size() {
        return size;
    }

    /** Adds a place and returns its index. */
    int add(int line, int start, int end, int previous) {
        int at = size * FIELDS;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, at * 2);
        }
        fields[at] = line;
        fields[at + 1] = start;
        fields[at + 2] = end;
        fields[at + 3] = previous;
        return size++;
    }

    int line(int index) {
        return fields[index * FIELDS];
    }

    int start(int index) {
        return fields[index * FIELDS + 1];
    }

    int end(int index) {
        return fields[index * FIELDS + 2];
    }

    /** The number, counted from 1, of the place before that reads the same; 0 if there is none. */
    int previous(int index) {
        return fields[index * FIELDS + 3];
    }
}
