package dev.assay.repositories.history;

import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit with what it did to each file; a merge did nothing of its own.
 *
 * @param commit the commit, parsed
 * @param files the files in the order of their paths
 */
public record Change(RevCommit commit, List<FileChange> files) {
    public Change {
        files = List.copyOf(files);
    }

    public int added() {
        return files.stream().mapToInt(FileChange::added).sum();
    }

    public int removed() {
        return files.stream().mapToInt(FileChange::removed).sum();
    }

    public boolean isMerge() {
        return commit.getParentCount() > 1;
    }
}
