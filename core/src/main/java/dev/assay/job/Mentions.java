package dev.assay.job;

import dev.assay.taxonomy.Mention;
import java.util.List;

/** The mentions of a posting, in text order, by place. */
final class Mentions {

    private final List<Mention> all;

    Mentions(List<Mention> all) {
        this.all = List.copyOf(all);
    }

    /** The mentions that lie wholly within a stretch. */
    List<Mention> within(int start, int end) {
        int first = firstFrom(start);
        int last = first;
        while (last < all.size() && all.get(last).end() <= end) {
            last++;
        }
        return all.subList(first, last);
    }

    List<Mention> within(Statement statement) {
        return within(statement.start(), statement.end());
    }

    /** Whether the code unit at {@code offset} belongs to a mention. */
    boolean covers(int offset) {
        int next = firstFrom(offset + 1);
        return next > 0 && all.get(next - 1).end() > offset;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
