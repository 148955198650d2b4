package dev.assay.repositories.diff;

import org.jspecify.annotations.Nullable;

/** Finds the point where the ways from both ends meet. */
final class Split {

    private static final int LEAST_COST_OF_SNAKES = 256;
    private static final int SNAKE = 20;
    private static final int WORTH = 4;
    private static final int FAR = Integer.MAX_VALUE;

    private final int[] old;
    private final int[] young;
    private final int most;
    private final int zero;

    /** How far each diagonal was followed from the start and from the end. */
    private final int[] forward;

    private final int[] backward;

    private int from1;
    private int to1;
    private int from2;
    private int to2;
    private int forwardMiddle;
    private int backwardMiddle;
    private int forwardMin;
    private int forwardMax;
    private int backwardMin;
    private int backwardMax;
    private boolean snake;

    Split(int[] old, int[] young, int most) {
        this.old = old;
        this.young = young;
        this.most = most;
        int diagonals = old.length + young.length + 3;
        this.zero = young.length + 1;
        this.forward = new int[diagonals + 1];
        this.backward = new int[diagonals + 1];
    }

    /** Whether a split may be good instead of best. */
    enum Search {
        SHORTENED,
        EXACT
    }

    /**
     * Where both sequences are split.
     *
     * @param before how the halves before it are to be searched
     * @param behind how the halves behind it are to be searched
     */
    record Point(int old, int young, Search before, Search behind) {}

    Point find(int oldStart, int oldEnd, int newStart, int newEnd, Search search) {
        begin(oldStart, oldEnd, newStart, newEnd);
        boolean odd = ((forwardMiddle - backwardMiddle) & 1) != 0;
        for (int cost = 1; ; cost++) {
            snake = false;
            Point met = stepForward(odd);
            met = met != null ? met : stepBackward(odd);
            if (met == null && search == Search.SHORTENED) {
                met = snake && cost > LEAST_COST_OF_SNAKES ? goodSnake(cost) : null;
                met = met == null && cost >= most ? furthest() : met;
            }
            if (met != null) {
                return met;
            }
        }
    }

    private void begin(int oldStart, int oldEnd, int newStart, int newEnd) {
        from1 = oldStart;
        to1 = oldEnd;
        from2 = newStart;
        to2 = newEnd;
        forwardMiddle = from1 - from2;
        backwardMiddle = to1 - to2;
        forwardMin = forwardMiddle;
        forwardMax = forwardMiddle;
        backwardMin = backwardMiddle;
        backwardMax = backwardMiddle;
        forward[zero + forwardMiddle] = from1;
        backward[zero + backwardMiddle] = to1;
    }

    private @Nullable Point stepForward(boolean odd) {
        if (forwardMin > from1 - to2) {
            forward[zero + --forwardMin - 1] = -1;
        } else {
            ++forwardMin;
        }
        if (forwardMax < to1 - from2) {
            forward[zero + ++forwardMax + 1] = -1;
        } else {
            --forwardMax;
        }
        for (int d = forwardMax; d >= forwardMin; d -= 2) {
            int i1 = Math.max(forward[zero + d - 1] + 1, forward[zero + d + 1]);
            int start = i1;
            for (int i2 = i1 - d; i1 < to1 && i2 < to2 && old[i1] == young[i2]; i2++) {
                i1++;
            }
            snake |= i1 - start > SNAKE;
            forward[zero + d] = i1;
            if (odd && backwardMin <= d && d <= backwardMax && backward[zero + d] <= i1) {
                return new Point(i1, i1 - d, Search.EXACT, Search.EXACT);
            }
        }
        return null;
    }

    private @Nullable Point stepBackward(boolean odd) {
        if (backwardMin > from1 - to2) {
            backward[zero + --backwardMin - 1] = FAR;
        } else {
            ++backwardMin;
        }
        if (backwardMax < to1 - from2) {
            backward[zero + ++backwardMax + 1] = FAR;
        } else {
            --backwardMax;
        }
        for (int d = backwardMax; d >= backwardMin; d -= 2) {
            int i1 = Math.min(backward[zero + d - 1], backward[zero + d + 1] - 1);
            int start = i1;
            for (int i2 = i1 - d; i1 > from1 && i2 > from2 && old[i1 - 1] == young[i2 - 1]; i2--) {
                i1--;
            }
            snake |= start - i1 > SNAKE;
            backward[zero + d] = i1;
            if (!odd && forwardMin <= d && d <= forwardMax && i1 <= forward[zero + d]) {
                return new Point(i1, i1 - d, Search.EXACT, Search.EXACT);
            }
        }
        return null;
    }

    /** A long run of equal elements far from where the search began is worth more than the best split. */
    private @Nullable Point goodSnake(int cost) {
        Point point = null;
        int best = 0;
        for (int d = forwardMax; d >= forwardMin; d -= 2) {
            int i1 = forward[zero + d];
            int i2 = i1 - d;
            int value = (i1 - from1) + (i2 - from2) - Math.abs(d - forwardMiddle);
            if (value > WORTH * cost && value > best && i1 < to1 && i2 < to2 && isRunBefore(i1, i2)) {
                best = value;
                point = new Point(i1, i2, Search.EXACT, Search.SHORTENED);
            }
        }
        if (point != null) {
            return point;
        }
        for (int d = backwardMax; d >= backwardMin; d -= 2) {
            int i1 = backward[zero + d];
            int i2 = i1 - d;
            int value = (to1 - i1) + (to2 - i2) - Math.abs(d - backwardMiddle);
            if (value > WORTH * cost && value > best && from1 < i1 && from2 < i2 && isRunFrom(i1, i2)) {
                best = value;
                point = new Point(i1, i2, Search.SHORTENED, Search.EXACT);
            }
        }
        return point;
    }

    private boolean isRunBefore(int i1, int i2) {
        if (from1 + SNAKE > i1 || from2 + SNAKE > i2) {
            return false;
        }
        return isRun(i1 - SNAKE, i2 - SNAKE);
    }

    private boolean isRunFrom(int i1, int i2) {
        return i1 <= to1 - SNAKE && i2 <= to2 - SNAKE && isRun(i1, i2);
    }

    private boolean isRun(int i1, int i2) {
        for (int k = 0; k < SNAKE; k++) {
            if (old[i1 + k] != young[i2 + k]) {
                return false;
            }
        }
        return true;
    }

    /** Enough is enough: the point that was reached furthest from either end. */
    private Point furthest() {
        int forwardBest = -1;
        int forward1 = -1;
        for (int d = forwardMax; d >= forwardMin; d -= 2) {
            int i1 = Math.min(Math.min(forward[zero + d], to1), to2 + d);
            if (forwardBest < i1 + i1 - d) {
                forwardBest = i1 + i1 - d;
                forward1 = i1;
            }
        }
        int backwardBest = FAR;
        int backward1 = FAR;
        for (int d = backwardMax; d >= backwardMin; d -= 2) {
            int i1 = Math.max(Math.max(from1, backward[zero + d]), from2 + d);
            if (i1 + i1 - d < backwardBest) {
                backwardBest = i1 + i1 - d;
                backward1 = i1;
            }
        }
        if (to1 + to2 - backwardBest < forwardBest - (from1 + from2)) {
            return new Point(forward1, forwardBest - forward1, Search.EXACT, Search.SHORTENED);
        }
        return new Point(backward1, backwardBest - backward1, Search.SHORTENED, Search.EXACT);
    }
}
