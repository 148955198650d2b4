package dev.assay.repositories.history;

import dev.assay.repositories.diff.LineDiff;
import dev.assay.repositories.diff.TextLines;
import dev.assay.repositories.history.TreeChange.Entry;
import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.OpenRepository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each line of the head's text files the commit that wrote it, as {@code git blame} does: a line that a parent has is the
 * parent's, at the same path or at the one it was moved from; of several parents the first that has it. All files are followed at once,
 * from the head down, so each commit is looked at once. For one thread at a time.
 */
public final class Survivors {

    private static final int NO_TEXT = -1;

    private final OpenRepository repository;
    private final Blobs blobs;
    private final ObjectReader reader;
    private final Deadline deadline;
    private final Comparisons known;
    private final History.Earlier earlier;
    private final Map<RevCommit, Map<String, Suspects>> live = new HashMap<>();
    private int[] writers = new int[0];

    private Survivors(
            OpenRepository repository,
            ObjectReader reader,
            Limits limits,
            Deadline deadline,
            Comparisons known,
            History.Earlier earlier) {
        this.repository = repository;
        this.reader = new RecentObjects(reader);
        this.blobs = new Blobs(this.reader, limits.blob());
        this.deadline = deadline;
        this.known = known;
        this.earlier = earlier;
    }

    /**
     * The lines of one file of the head.
     *
     * @param path its path
     * @param writers for each line the commit that wrote it
     */
    public record Survival(String path, List<RevCommit> writers) {
        public Survival {
            writers = List.copyOf(writers);
        }
    }

    /**
     * The lines of each text file of the head, in the order of paths; none where nothing was committed.
     *
     * @param commits the history, parents before children, of which the head is one
     * @param known what was compared before
     * @param earlier who wrote the lines of an earlier head
     */
    static List<Survival> in(
            OpenRepository repository,
            List<RevCommit> commits,
            Limits limits,
            Deadline deadline,
            Comparisons known,
            History.Earlier earlier)
            throws IOException {
        try (ObjectReader reader = repository.objects().newObjectReader()) {
            return new Survivors(repository, reader, limits, deadline, known, earlier).find(commits);
        }
    }

    private List<Survival> find(List<RevCommit> commits) throws IOException {
        int head = commits.size() - 1;
        while (head >= 0 && !commits.get(head).equals(repository.head())) {
            head--;
        }
        if (head < 0) {
            return List.of();
        }
        Map<String, Integer> counts = start(commits.get(head));
        for (int i = head; i >= 0; i--) {
            Map<String, Suspects> suspects = live.remove(commits.get(i));
            if (suspects == null) {
                continue;
            }
            deadline.check();
            if (commits.get(i).equals(earlier.head())) {
                settleKnown(suspects);
            }
            suspects.values().removeIf(Suspects::isEmpty);
            if (!suspects.isEmpty()) {
                settle(commits.get(i), i, suspects);
            }
        }
        List<Survival> all = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            List<RevCommit> lines = new ArrayList<>();
            for (int i = 0; i < each.getValue(); i++) {
                lines.add(commits.get(writers[place++]));
            }
            all.add(new Survival(each.getKey(), lines));
        }
        return all;
    }

    /** What is known of files that are as they were then. */
    private Map<String, int[]> unchanged(RevCommit head) throws IOException {
        RevCommit then = earlier.head();
        if (then == null) {
            return Map.of();
        }
        Map<String, int[]> same = new HashMap<>(earlier.writers());
        for (TreeChange change : TreeChange.between(reader, then, head)) {
            same.remove(change.path());
        }
        return same;
    }

    private int lines(Entry entry) throws IOException {
        byte[] content = blobs.read(entry.id());
        return content == null || Blobs.isData(content)
                ? NO_TEXT
                : TextLines.of(content).count();
    }

    /** The number of lines of each text file. */
    private Map<String, Integer> start(RevCommit head) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Suspects> suspects = new HashMap<>();
        int places = 0;
        Map<String, int[]> same = unchanged(head);
        for (TreeChange file : TreeChange.between(reader, null, head)) {
            Entry entry = file.after();
            if (entry == null || !entry.isFile()) {
                continue;
            }
            int[] known = same.get(file.path());
            int count = known != null ? known.length : lines(entry);
            if (count != NO_TEXT) {
                counts.put(file.path(), count);
                suspects.put(file.path(), Suspects.all(entry, count, places));
                places += count;
            }
        }
        writers = new int[places];
        live.put(head, suspects);
        return counts;
    }

    /** Takes out the lines of files whose writers are known. */
    private void settleKnown(Map<String, Suspects> suspects) {
        suspects.entrySet().removeIf(each -> {
            int[] known = earlier.writers().get(each.getKey());
            return known != null && each.getValue().settle(writers, known);
        });
    }

    private void settle(RevCommit commit, int index, Map<String, Suspects> suspects) throws IOException {
        List<Parent> parents = new ArrayList<>();
        for (int i = 0; i < commit.getParentCount(); i++) {
            parents.add(new Parent(commit.getParent(i), commit));
        }
        if (!parents.isEmpty()) {
            Parent first = parents.getFirst();
            Map<String, Suspects> changed = new HashMap<>();
            for (String path : first.changes().keySet()) {
                Suspects lines = suspects.remove(path);
                if (lines != null) {
                    changed.put(path, lines);
                }
            }
            handAll(suspects, commit.getParent(0));
            for (Map.Entry<String, Suspects> each : changed.entrySet()) {
                hand(each.getKey(), each.getValue(), parents);
            }
            changed.values().forEach(rest -> rest.settle(writers, index));
        } else {
            suspects.values().forEach(rest -> rest.settle(writers, index));
        }
    }

    /** Where a file of the parent is looked for. */
    private enum Way {
        SAME_PATH,
        MOVED
    }

    /** A parent, and where the commit differs from it. */
    private final class Parent {
        private final RevCommit commit;
        private final RevCommit child;
        private @Nullable Map<String, TreeChange> changes;
        private @Nullable Moves moves;

        Parent(RevCommit commit, RevCommit child) {
            this.commit = commit;
            this.child = child;
        }

        Map<String, TreeChange> changes() throws IOException {
            Map<String, TreeChange> byPath = changes;
            if (byPath == null) {
                byPath = new LinkedHashMap<>();
                List<TreeChange> found = known.changesIn(child);
                for (TreeChange change : found == null ? TreeChange.between(reader, commit, child) : found) {
                    byPath.put(change.path(), change);
                }
                changes = byPath;
            }
            return byPath;
        }

        /** What the file was; null for nothing that the way leads to. */
        @Nullable
        Earlier find(String path, Entry file, Way way) throws IOException {
            TreeChange change = changes().get(path);
            if (change == null) {
                return new Earlier(commit, path, file);
            }
            Entry before = change.before();
            if (way == Way.SAME_PATH) {
                return before == null || !before.isOfTypeOf(file) ? null : new Earlier(commit, path, before);
            }
            return before == null ? moved(path, file) : null;
        }

        private @Nullable Earlier moved(String path, Entry file) throws IOException {
            Moves all = moves;
            if (all == null) {
                all = new Moves(blobs, List.copyOf(changes().values()));
                moves = all;
            }
            TreeChange source = all.sourceOf(path, file);
            return source == null || source.before() == null
                    ? null
                    : new Earlier(commit, source.path(), source.before());
        }
    }

    /** What a file was in a parent. */
    private record Earlier(RevCommit parent, String path, Entry file) {}

    /** Hands lines of a changed file to the parents that have them. */
    private void hand(String path, Suspects lines, List<Parent> parents) throws IOException {
        @Nullable Earlier[] earlier = new Earlier[parents.size()];
        for (Way way : Way.values()) {
            for (int i = 0; i < earlier.length; i++) {
                if (earlier[i] == null) {
                    Earlier found = parents.get(i).find(path, lines.file(), way);
                    if (found != null && found.file().id().equals(lines.file().id())) {
                        lines.handAll(at(found));
                        return;
                    }
                    earlier[i] = found == null || isAmong(found, earlier, i) ? null : found;
                }
            }
        }
        for (Earlier each : earlier) {
            if (each != null && !lines.isEmpty()) {
                handUnchanged(lines, each);
            }
        }
    }

    private static boolean isAmong(Earlier found, @Nullable Earlier[] earlier, int before) {
        return Arrays.stream(earlier, 0, before)
                .anyMatch(other ->
                        other != null && other.file().id().equals(found.file().id()));
    }

    private void handUnchanged(Suspects lines, Earlier earlier) throws IOException {
        LineDiff diff = known.between(earlier.file().id(), lines.file().id());
        if (diff == null) {
            byte[] old = blobs.read(earlier.file().id());
            byte[] young = blobs.read(lines.file().id());
            diff = old == null || young == null ? null : LineDiff.between(TextLines.of(old), TextLines.of(young));
        }
        if (diff != null) {
            lines.handUnchanged(diff, at(earlier));
        }
    }

    /** Hands all lines to the parent, which has the same files. */
    private void handAll(Map<String, Suspects> files, RevCommit parent) {
        Map<String, Suspects> there = live.putIfAbsent(parent, files);
        if (there != null) {
            files.forEach((path, lines) -> lines.handAll(there.computeIfAbsent(path, _ -> new Suspects(lines.file()))));
        }
    }

    private Suspects at(Earlier earlier) {
        return live.computeIfAbsent(earlier.parent(), _ -> new HashMap<>())
                .computeIfAbsent(earlier.path(), _ -> new Suspects(earlier.file()));
    }
}
