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
    private static final int ASCII = 128;

    /** The bit of what may follow a beginning: one for each letter from a, then one for digits, and one for all else. */
    private static final int DIGIT = 26;

    private static final int OTHER = 27;

    private static final long NEXT = -1L << Integer.SIZE;
    private static final int USUAL_SLOTS = 10;
    private static final int FILTER_BITS_PER_SLOT = 2;

    private final List<ConceptLine> lines;
    private final PlaceList places = new PlaceList();
    private final boolean[] signs = new boolean[ASCII];

    /**
     * Pairs of a hash and its entry, beside each other because most lookups miss the processor's cache. An entry is the number of the
     * last place of its hash, counted from 1, in its lower half, and which characters follow where longer spellings begin so in its upper.
     */
    private long[] pairs;

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
        pairs = new long[2 << bits];
        shift = Long.SIZE - bits;
        SpellingReader reader = new SpellingReader(this);
        for (int i = 0; i < lines.size(); i++) {
            reader.read(lines.get(i), i);
        }
        forms = new @Nullable Form[places.size()];
        filterShift = shift - FILTER_BITS_PER_SLOT;
        filter = new long[(pairs.length << (FILTER_BITS_PER_SLOT - 1)) / Long.SIZE];
        fillFilter();
    }

    private void fillFilter() {
        for (int pair = 0; pair < pairs.length; pair += 2) {
            if (pairs[pair] != 0) {
                int bit = (int) (pairs[pair] >>> filterShift);
                filter[bit >>> 6] |= 1L << bit;
            }
        }
    }

    /** What the table holds for a hash; 0 if nothing. */
    long entry(long hash) {
        int bit = (int) (hash >>> filterShift);
        return (filter[bit >>> 6] & (1L << bit)) == 0 ? 0 : pairs[pair(hash) + 1];
    }

    /** Whether longer spellings begin with what an entry stands for. */
    static boolean begins(long entry) {
        return (entry & NEXT) != 0;
    }

    /** Whether longer spellings may begin with what an entry stands for and a folded character behind it, or behind a gap. */
    static boolean begins(long entry, char next) {
        return ((entry >>> Integer.SIZE) & follower(next)) != 0 || (begins(entry) && isUnusual(next));
    }

    private static boolean isUnusual(char next) {
        return next == Folding.IGNORED || next > '\u00ff';
    }

    private static long follower(char next) {
        if (Folding.isPlainLetter(next)) {
            return 1L << (next - 'a');
        }
        return 1L << (Folding.isDigit(next) ? DIGIT : OTHER);
    }

    /** Whether an entry stands for whole spellings. */
    static boolean isNamed(long entry) {
        return (int) entry != 0;
    }

    /** Whether some spelling begins with a sign such as a full stop. */
    boolean beginsWithSign(char folded) {
        return folded < ASCII && signs[folded];
    }

    /** The number of the last spelling of an entry, or 0. */
    int last(long entry) {
        return (int) entry;
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

    /** Notes that spellings begin with what a hash stands for and go on with a folded character. */
    void addBeginning(long hash, char next) {
        int entry = claim(hash) + 1; // which may put another array in the place of this one
        pairs[entry] |= follower(next) << Integer.SIZE;
    }

    /** Adds a spelling that stands at a place in a line. */
    void addSpelling(long hash, int line, int start, int end) {
        int entry = claim(hash) + 1;
        int number = places.add(line, start, end, (int) pairs[entry]) + 1;
        pairs[entry] = (pairs[entry] & NEXT) | number;
    }

    private int claim(long hash) {
        int pair = pair(hash);
        if (pairs[pair] == 0) {
            if (used >= pairs.length / 4) {
                grow();
                pair = pair(hash);
            }
            pairs[pair] = hash;
            used++;
        }
        return pair;
    }

    private void grow() {
        long[] old = pairs;
        pairs = new long[old.length * 2];
        shift--;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int pair = pair(old[i]);
                pairs[pair] = old[i];
                pairs[pair + 1] = old[i + 1];
            }
        }
    }

    /** Where a hash stands, or the free pair in which it would. */
    private int pair(long hash) {
        long[] table = pairs;
        int pair = (int) (hash >>> shift) << 1;
        while (table[pair] != hash && table[pair] != 0) {
            pair = (pair + 2) & (table.length - 1);
        }
        return pair;
    }
}
