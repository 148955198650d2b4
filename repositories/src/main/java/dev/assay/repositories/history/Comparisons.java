package dev.assay.repositories.history;

import dev.assay.repositories.diff.LineDiff;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/**
 * What was compared already, for whoever needs it again; as much as there is room for. What is not here can be compared anew, so nothing
 * but time depends on it. Thread-safe.
 */
final class Comparisons {

    private static final long ROOM = 96L << 20;
    private static final int WEIGHT_OF_A_FILE = 500;

    private final Map<ObjectId, List<TreeChange>> changes = new ConcurrentHashMap<>();
    private final Map<Pair, LineDiff> diffs = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(ROOM);

    private record Pair(ObjectId old, ObjectId young) {}

    /** Keeps where a commit differs from its only parent, or from nothing. */
    void keep(RevCommit commit, List<TreeChange> found) {
        if (room.addAndGet(-(long) WEIGHT_OF_A_FILE * found.size()) > 0) {
            changes.put(commit, found);
        }
    }

    void keep(ObjectId old, ObjectId young, LineDiff diff) {
        if (room.addAndGet(-diff.weight()) > 0) {
            diffs.put(new Pair(old, young), diff);
        }
    }

    /** Where a commit differs from its only parent; null for what is not known. */
    @Nullable
    List<TreeChange> changesIn(RevCommit commit) {
        return changes.get(commit);
    }

    /** How two contents differ; null for what is not known. */
    @Nullable
    LineDiff between(ObjectId old, ObjectId young) {
        return diffs.get(new Pair(old, young));
    }
}
