package dev.assay.server.assessment;

import dev.assay.server.api.Slice;
import java.util.List;

/**
 * A place in a shortlist, as cursors name it: behind a candidate, and by the rank that the candidate had, should there be no such
 * candidate any more.
 */
record Position(int rank, String candidate) {

    @Override
    public String toString() {
        return rank + " " + candidate;
    }

    static Position of(Ranking.Placed placed) {
        return new Position(placed.place().rank(), placed.candidate());
    }

    private static Position of(String cursor) {
        int blank = cursor.indexOf(' ');
        try {
            return new Position(Integer.parseInt(cursor.substring(0, Math.max(0, blank))), cursor.substring(blank + 1));
        } catch (NumberFormatException fault) {
            throw Slice.noCursor();
        }
    }

    /** The candidates that come after the cursor's place; all where it is empty. */
    static List<Ranking.Placed> after(String cursor, Ranking ranking) {
        List<Ranking.Placed> all = ranking.candidates();
        if (cursor.isEmpty()) {
            return all;
        }
        Position position = of(cursor);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).candidate().equals(position.candidate())) {
                return all.subList(i + 1, all.size());
            }
        }
        return all.stream()
                .filter(placed -> placed.place().rank() > position.rank())
                .toList();
    }
}
