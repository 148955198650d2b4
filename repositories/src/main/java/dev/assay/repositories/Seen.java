package dev.assay.repositories;

import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import java.io.IOException;

/** Remembers the prints of lines that a history has had. What is copied, moved, brought back or indented anew is not new. */
final class Seen {

    private static final int MOST = 24_000_000;

    private long[] slots = new long[1 << 16];
    private int size;

    /** Remembers the line; whether it was new. When memory is full every line counts as known. */
    boolean add(long print) {
        if (size * 2 > slots.length) {
            if (size >= MOST) {
                return false;
            }
            grow();
        }
        return put(slots, print);
    }

    void write(MessageWriter message) throws IOException {
        message.number(size);
        for (long print : slots) {
            if (print != 0) {
                message.number(print);
            }
        }
    }

    void read(MessageReader message) throws IOException {
        for (long left = message.number(0, MOST); left > 0; left--) {
            add(message.number(Long.MIN_VALUE, Long.MAX_VALUE));
        }
    }

    private boolean put(long[] table, long print) {
        int slot = (int) (print ^ print >>> 32) & (table.length - 1);
        while (table[slot] != 0) {
            if (table[slot] == print) {
                return false;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = print;
        size++;
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        size = 0;
        for (long print : slots) {
            if (print != 0) {
                put(wider, print);
            }
        }
        slots = wider;
    }
}
