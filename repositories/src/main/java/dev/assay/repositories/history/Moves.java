package dev.assay.repositories.history;

import dev.assay.repositories.history.TreeChange.Entry;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Tells which removed file a new file of the same commit was before: one of equal content, else one of the same name that is three
 * quarters the same, else the one that is most alike if it is half the same. Git's choice is repeated.
 */
final class Moves {

    private static final int FULL = 60_000;
    private static final int LEAST = FULL / 2;
    private static final int LEAST_OF_SAME_NAME = LEAST + (FULL - LEAST) / 2;
    private static final int COMPARED_AT_LAST = 4;

    private final Blobs blobs;
    private final List<TreeChange> removed;
    private final Map<ObjectId, Chunks> known = new HashMap<>();

    Moves(Blobs blobs, List<TreeChange> changes) {
        this.blobs = blobs;
        this.removed = changes.stream().filter(each -> each.after() == null).toList();
    }

    /** A file that may be the earlier one. */
    private record Candidate(TreeChange file, int score, boolean sameName) {
        boolean isBehind(@Nullable Candidate other) {
            return other != null && (score != other.score ? score < other.score : !sameName && other.sameName);
        }
    }

    /** The removed file that became the one at {@code path}; null for none. */
    @Nullable
    TreeChange sourceOf(String path, Entry file) throws IOException {
        TreeChange equal = equal(path, file);
        if (equal != null || !file.isFile()) {
            return equal;
        }
        List<TreeChange> named =
                removed.stream().filter(each -> isSameName(each.path(), path)).toList();
        if (named.size() == 1 && score(named.getFirst(), file) >= LEAST_OF_SAME_NAME) {
            return named.getFirst();
        }
        return mostAlike(path, file);
    }

    private @Nullable TreeChange equal(String path, Entry file) {
        TreeChange found = null;
        for (TreeChange each : removed) {
            Entry before = each.before();
            if (before == null || !before.id().equals(file.id()) || !isKindOf(before, file)) {
                continue;
            }
            if (isSameName(each.path(), path)) {
                return each;
            }
            found = found == null ? each : found;
        }
        return found;
    }

    private static boolean isKindOf(Entry before, Entry file) {
        return (before.isFile() && file.isFile()) || before.mode().equals(file.mode());
    }

    /** Of the best few the first; which of two equal ones that is depends on how the few are kept. */
    private @Nullable TreeChange mostAlike(String path, Entry file) throws IOException {
        @Nullable Candidate[] best = new Candidate[COMPARED_AT_LAST];
        for (TreeChange each : removed) {
            Candidate candidate = new Candidate(each, score(each, file), isSameName(each.path(), path));
            int worst = 0;
            for (int i = 1; i < best.length; i++) {
                worst = best[worst] != null && (best[i] == null || best[i].isBehind(best[worst])) ? i : worst;
            }
            if (best[worst] == null || best[worst].isBehind(candidate)) {
                best[worst] = candidate;
            }
        }
        Candidate first = null;
        for (Candidate each : Arrays.asList(best)) {
            first = each != null && (first == null || first.isBehind(each)) ? each : first;
        }
        return first == null || first.score() < LEAST ? null : first.file();
    }

    private int score(TreeChange source, Entry file) throws IOException {
        Entry before = source.before();
        if (before == null || !before.isFile()) {
            return 0;
        }
        long old = blobs.size(before.id());
        long young = blobs.size(file.id());
        long larger = Math.max(old, young);
        if (larger * (FULL - LEAST) < (larger - Math.min(old, young)) * FULL || young == 0) {
            return 0;
        }
        Chunks one = chunks(before.id());
        Chunks other = chunks(file.id());
        return one == null || other == null ? 0 : (int) (one.sharedWith(other) * FULL / larger);
    }

    private @Nullable Chunks chunks(ObjectId id) throws IOException {
        Chunks chunks = known.get(id);
        if (chunks == null) {
            byte[] content = blobs.read(id);
            chunks = content == null ? null : Chunks.of(content);
            if (chunks != null) {
                known.put(id, chunks);
            }
        }
        return chunks;
    }

    private static boolean isSameName(String one, String other) {
        return one.substring(one.lastIndexOf('/') + 1).equals(other.substring(other.lastIndexOf('/') + 1));
    }
}
