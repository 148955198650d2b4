package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of many concepts, found by a hash of their folded characters.
 *
 * <p>Open addressing over 64-bit hashes. Besides whole forms the table knows every beginning of a form that ends where a text
 * may have a gap or a change of character class, so that a scan can stop at the first word that begins nothing.
 */
final class FormTable {
    static final long EMPTY_HASH = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD1342543DE82EF95L;
    private static final int BEGINS = 1;

    private final long[] hashes;
    /** Twice the number of the first form of this hash, counted from 1, plus {@link #BEGINS} if longer forms begin so. */
    private final int[] entries;

    private final List<Form> forms;
    private final int[] next;

    FormTable(List<Form> forms) {
        this.forms = List.copyOf(forms);
        this.next = new int[forms.size() + 1];
        int capacity = Integer.highestOneBit(Math.max(16, forms.size() * 8)) * 2;
        this.hashes = new long[capacity];
        this.entries = new int[capacity];
        for (int i = forms.size() - 1; i >= 0; i--) {
            add(i);
        }
    }

    static long extend(long hash, char folded) {
        return (hash ^ folded) * FACTOR;
    }

    /** What the table holds for a hash; 0 if nothing. */
    int entry(long hash) {
        return entries[slot(hash)];
    }

    static boolean begins(int entry) {
        return (entry & BEGINS) != 0;
    }

    /** The forms of an entry. */
    List<Form> forms(int entry) {
        List<Form> found = new ArrayList<>(1);
        for (int form = entry >>> 1; form != 0; form = next[form]) {
            found.add(forms.get(form - 1));
        }
        return found;
    }

    private void add(int index) {
        Form form = forms.get(index);
        String characters = form.characters();
        long hash = EMPTY_HASH;
        for (int i = 0; i < characters.length(); i++) {
            char folded = Folding.fold(characters.charAt(i));
            if (i > 0 && mayStop(form, i, folded)) {
                entries[claim(hash)] |= BEGINS;
            }
            hash = extend(hash, folded);
        }
        int slot = claim(hash);
        next[index + 1] = entries[slot] >>> 1;
        entries[slot] = (index + 1) << 1 | (entries[slot] & BEGINS);
    }

    private static boolean mayStop(Form form, int index, char folded) {
        char before = Folding.fold(form.characters().charAt(index - 1));
        return ((form.gaps() | form.seams()) & Form.bit(index)) != 0
                || (!Folding.isLetter(folded) && !Folding.isDigit(folded))
                || Folding.isLetter(folded) != Folding.isLetter(before)
                || Folding.isDigit(folded) != Folding.isDigit(before);
    }

    private int claim(long hash) {
        int slot = slot(hash);
        hashes[slot] = hash;
        return slot;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (hashes[slot] != hash && hashes[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
