package dev.assay.resume;

import dev.assay.taxonomy.Mention;
import java.util.List;

/** The mentions of one group of concepts in a document, to be looked up by place. */
final class Mentions {

    private final List<Mention> all;

    /** Takes mentions in the order of the text, none of which overlaps another. */
    Mentions(List<Mention> all) {
        this.all = List.copyOf(all);
    }

    List<Mention> all() {
        return all;
    }

    /** The mentions that lie wholly between two offsets. */
    List<Mention> within(int start, int end) {
        int from = firstAtOrBehind(start);
        int to = from;
        while (to < all.size() && all.get(to).end() <= end) {
            to++;
        }
        return all.subList(from, to);
    }

    private int firstAtOrBehind(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
