package dev.assay.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of many concepts, found by a hash of their folded characters.
 *
 * <p>Open addressing over 64-bit hashes. Besides whole spellings the table knows every beginning of one that ends where a text
 * may have a gap or changes between letters, digits and signs, so that a scan can stop at the first word that begins nothing.
 * It is built at the start of every command, so it keeps places in the lines of the data and makes {@link Form}s on demand.
 */
final class FormTable {
    private static final int BEGINS = 1;
    private static final int ASCII = 128;
    private static final int USUAL_SLOTS = 10;
    private static final int FILTER_BITS_PER_SLOT = 2;

    private final List<ConceptLine> lines;
    private final PlaceList places = new PlaceList();
    private final boolean[] signs = new boolean[ASCII];

    private long[] hashes;
    /** Twice the number of the last place of this hash, counted from 1, plus {@link #BEGINS} if longer spellings begin so. */
    private int[] entries;

    private int shift;
    private int used;

    /**
     * A bit for each hash that is there, by its first bits: small enough to stay in the processor's cache, it answers for nearly
     * all words, which begin nothing.
     */
    private final long[] filter;

    private final int filterShift;

    /** Forms that were asked for. */
    private final @Nullable Form[] forms;

    FormTable(List<ConceptLine> lines) {
        this.lines = List.copyOf(lines);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(lines.size() * USUAL_SLOTS + ASCII);
        hashes = new long[1 << bits];
        entries = new int[1 << bits];
        shift = Long.SIZE - bits;
        SpellingReader reader = new SpellingReader(this);
        for (int i = 0; i < lines.size(); i++) {
            reader.read(lines.get(i), i);
        }
        forms = new @Nullable Form[places.size()];
        filterShift = shift - FILTER_BITS_PER_SLOT;
        filter = new long[(hashes.length << FILTER_BITS_PER_SLOT) / Long.SIZE];
        fillFilter();
    }

    private void fillFilter() {
        for (long hash : hashes) {
            if (hash != 0) {
                int bit = (int) (hash >>> filterShift);
                filter[bit >>> 6] |= 1L << bit;
            }
        }
    }

    /** What the table holds for a hash; 0 if nothing. */
    int entry(long hash) {
        int bit = (int) (hash >>> filterShift);
        return (filter[bit >>> 6] & (1L << bit)) == 0 ? 0 : entries[slot(hash)];
    }

    /** Whether longer spellings begin with what an entry stands for. */
    static boolean begins(int entry) {
        return (entry & BEGINS) != 0;
    }

    /** Whether an entry stands for whole spellings. */
    static boolean isNamed(int entry) {
        return entry > BEGINS;
    }

    /** Whether some spelling begins with a sign such as a full stop. */
    boolean beginsWithSign(char folded) {
        return folded < ASCII && signs[folded];
    }

    /** The number of the last spelling of an entry, or 0. */
    int last(int entry) {
        return entry >>> 1;
    }

    /** The number of the spelling before one that reads the same, or 0. */
    int previous(int number) {
        return places.previous(number - 1);
    }

    /** The spelling of a number. */
    Form form(int number) {
        int index = number - 1;
        Form known = forms[index];
        if (known == null) {
            ConceptLine line = lines.get(places.line(index));
            String marked = line.file().text(places.start(index), places.end(index));
            known = Form.of(line.concept(), ConceptParser.unmarked(marked));
            forms[index] = known;
        }
        return known;
    }

    void addSign(char folded) {
        if (folded < ASCII) {
            signs[folded] = true;
        }
    }

    /** Notes that spellings begin with what a hash stands for. */
    void addBeginning(long hash) {
        int slot = claim(hash);
        entries[slot] |= BEGINS;
    }

    /** Adds a spelling that stands at a place in a line. */
    void addSpelling(long hash, int line, int start, int end) {
        int slot = claim(hash);
        int number = places.add(line, start, end, entries[slot] >>> 1) + 1;
        entries[slot] = (number << 1) | (entries[slot] & BEGINS);
    }

    private int claim(long hash) {
        int slot = slot(hash);
        if (hashes[slot] == 0) {
            if (used >= hashes.length / 2) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = hash;
            used++;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldEntries = entries;
        hashes = new long[oldHashes.length * 2];
        entries = new int[hashes.length];
        shift--;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                entries[slot] = oldEntries[i];
            }
        }
    }

    private int slot(long hash) {
        long[] table = hashes;
        int slot = (int) (hash >>> shift);
        while (table[slot] != hash && table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}
