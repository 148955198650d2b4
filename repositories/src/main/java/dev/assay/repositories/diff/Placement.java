package dev.assay.repositories.diff;

import java.util.BitSet;

/**
 * Moves each run of changed lines to where Git shows it. A run that begins or ends with lines equal to its neighbours can stand at
 * several places, all of the same length; Git lines it up with a run of the other side where it can, and else prefers the place whose
 * ends look most like the ends of a block. How many lines are changed does not depend on it, which ones are does.
 */
final class Placement {

    /** How far up a run is moved for its looks. */
    private static final int FURTHEST = 100;

    private final Runs own;
    private final Runs other;
    private final BlockEnds ends;

    private Placement(Runs own, Runs other, BlockEnds ends) {
        this.own = own;
        this.other = other;
        this.ends = ends;
    }

    /** Moves the runs of one side in place; {@code others} are the changed lines of the other side. */
    static void place(TextLines text, int[] classes, BitSet changed, int otherCount, BitSet others) {
        new Placement(
                        new Runs(changed, classes.length, classes),
                        new Runs(others, otherCount, new int[0]),
                        new BlockEnds(text))
                .placeAll();
    }

    private void placeAll() {
        do {
            if (!own.isEmpty()) {
                placeOne();
            }
        } while (own.next() && other.next());
    }

    private void placeOne() {
        int length;
        int highest;
        int alignedEnd;
        do {
            length = own.length();
            while (own.slideUp()) {
                other.previous();
            }
            highest = own.end();
            alignedEnd = other.isEmpty() ? -1 : own.end();
            while (own.slideDown()) {
                other.next();
                alignedEnd = other.isEmpty() ? alignedEnd : own.end();
            }
        } while (length != own.length()); // it met another run and took it in
        if (own.end() == highest) {
            return;
        }
        int end = alignedEnd >= 0 ? alignedEnd : bestEnd(highest, length);
        while (own.end() > end) {
            own.slideUp();
            other.previous();
        }
    }

    private int bestEnd(int highest, int length) {
        int first = Math.max(highest, Math.max(own.end() - length - 1, own.end() - FURTHEST));
        int best = first;
        BlockEnds.Looks bestLooks = looks(first, length);
        for (int end = first + 1; end <= own.end(); end++) {
            BlockEnds.Looks looks = looks(end, length);
            if (looks.worseThan(bestLooks) <= 0) {
                best = end;
                bestLooks = looks;
            }
        }
        return best;
    }

    private BlockEnds.Looks looks(int end, int length) {
        return ends.at(end).plus(ends.at(end - length));
    }
}
