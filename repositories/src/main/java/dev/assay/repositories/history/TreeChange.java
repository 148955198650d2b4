package dev.assay.repositories.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A path at which two trees differ.
 *
 * @param path the path
 * @param before what was there; null for nothing or a folder
 * @param after what is there; null for nothing or a folder
 */
record TreeChange(
        String path, @Nullable Entry before, @Nullable Entry after) {

    /** Deeper folders are no one's work. */
    static final int DEEPEST = 256;

    /** What a path names. */
    record Entry(FileMode mode, ObjectId id) {
        boolean isFile() {
            return (mode.getBits() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
        }

        boolean isOfTypeOf(Entry other) {
            return (mode.getBits() & FileMode.TYPE_MASK) == (other.mode.getBits() & FileMode.TYPE_MASK);
        }
    }

    /** Where {@code commit} differs from {@code parent}, or from nothing; in Git's order of paths. */
    static List<TreeChange> between(ObjectReader reader, @Nullable RevCommit parent, RevCommit commit)
            throws IOException {
        List<TreeChange> changes = new ArrayList<>();
        try (TreeWalk walk = new TreeWalk(reader)) {
            if (parent == null) {
                walk.addTree(new EmptyTreeIterator());
            } else {
                walk.addTree(parent.getTree());
            }
            walk.addTree(commit.getTree());
            walk.setFilter(TreeFilter.ANY_DIFF);
            while (walk.next()) {
                if (walk.getDepth() > DEEPEST) {
                    continue;
                }
                Entry before = entry(walk, 0);
                Entry after = entry(walk, 1);
                if (before != null || after != null) {
                    changes.add(new TreeChange(walk.getPathString(), before, after));
                }
                if (walk.isSubtree()) {
                    walk.enterSubtree();
                }
            }
        }
        return changes;
    }

    private static @Nullable Entry entry(TreeWalk walk, int tree) {
        FileMode mode = walk.getFileMode(tree);
        return mode.equals(FileMode.MISSING) || mode.equals(FileMode.TREE)
                ? null
                : new Entry(mode, walk.getObjectId(tree));
    }
}
