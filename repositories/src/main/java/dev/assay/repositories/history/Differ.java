package dev.assay.repositories.history;

import dev.assay.repositories.diff.LineDiff;
import dev.assay.repositories.diff.TextLines;
import dev.assay.repositories.history.FileChange.AddedLine;
import dev.assay.repositories.history.TreeChange.Entry;
import dev.assay.repositories.open.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/**
 * Finds what commits did to each file. First all folders are compared, then the files path by path, each from its latest content down:
 * packs store older contents as what differs from younger ones, so each is unpacked from the one before, and once. For one thread at a time.
 */
final class Differ implements AutoCloseable {

    /** Shorter lines (a brace, a return) are the same in all code and say nothing of who wrote them. */
    private static final int TELLING = 8;

    private static final TextLines NO_LINES = TextLines.of(new byte[0]);

    private final ObjectReader folders;
    private final ObjectReader files;
    private final Blobs blobs;
    private final Deadline deadline;
    private final Comparisons known;
    private ObjectId lastId = ObjectId.zeroId();
    private @Nullable TextLines last;

    Differ(Repository repository, int mostBytes, Deadline deadline, Comparisons known) {
        this.folders = new RecentObjects(repository.newObjectReader());
        this.files = repository.newObjectReader();
        this.blobs = new Blobs(files, mostBytes);
        this.deadline = deadline;
        this.known = known;
    }

    /** What to take along of the lines that a commit added. */
    private enum Detail {
        PRINTS,
        TEXT
    }

    /** One file of one commit. */
    private record Part(int commit, int place, TreeChange change) {
        static final Comparator<Part> BY_PATH_LATEST_FIRST = Comparator.comparing(
                        (Part part) -> part.change().path())
                .thenComparing(Comparator.comparingInt(Part::commit).reversed());
    }

    /**
     * The changes of some commits, in their order.
     *
     * @param inFull of which commits the added lines are taken along
     */
    List<Change> changesIn(List<RevCommit> commits, Predicate<RevCommit> inFull) throws IOException {
        FileChange[][] found = new FileChange[commits.size()][];
        List<Part> parts = new ArrayList<>();
        for (int i = commits.size() - 1; i >= 0; i--) {
            deadline.check();
            List<TreeChange> changes = between(commits.get(i));
            found[i] = new FileChange[changes.size()];
            for (int place = 0; place < changes.size(); place++) {
                parts.add(new Part(i, place, changes.get(place)));
            }
        }
        parts.sort(Part.BY_PATH_LATEST_FIRST);
        for (Part part : parts) {
            deadline.check();
            Detail detail = inFull.test(commits.get(part.commit())) ? Detail.TEXT : Detail.PRINTS;
            found[part.commit()][part.place()] = change(part.change(), detail);
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            changes.add(new Change(commits.get(i), List.of(found[i])));
        }
        return changes;
    }

    private List<TreeChange> between(RevCommit commit) throws IOException {
        if (commit.getParentCount() > 1) {
            return List.of();
        }
        RevCommit parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
        List<TreeChange> changes = TreeChange.between(folders, parent, commit);
        known.keep(commit, changes);
        return changes;
    }

    private FileChange change(TreeChange change, Detail detail) throws IOException {
        String path = change.path();
        Entry before = change.before();
        Entry after = change.after();
        if (before != null && after != null && before.id().equals(after.id())) {
            return new FileChange(path, 0, 0, false, false, new long[0], null);
        }
        TextLines young = lines(after);
        TextLines old = lines(before);
        if (old == null || young == null) {
            return new FileChange(path, 0, 0, true, before == null, new long[0], null);
        }
        LineDiff diff = LineDiff.between(old, young);
        if (before != null && after != null) {
            known.keep(before.id(), after.id(), diff);
        }
        long[] prints = prints(young, diff.added());
        List<AddedLine> text = detail == Detail.TEXT ? text(old, young, diff) : null;
        return new FileChange(path, prints.length, diff.removed().cardinality(), false, before == null, prints, text);
    }

    /** The content; no lines for a side that is not there, null for data and for what is too large to be looked at. */
    private @Nullable TextLines lines(@Nullable Entry side) throws IOException {
        if (side == null) {
            return NO_LINES;
        }
        if (side.mode().equals(FileMode.GITLINK)) {
            return TextLines.of(
                    Constants.encode("Subproject commit " + side.id().name() + "\n"));
        }
        if (!side.id().equals(lastId)) {
            byte[] content = blobs.read(side.id());
            last = content == null || Blobs.isData(content) ? null : TextLines.of(content);
            lastId = side.id();
        }
        return last;
    }

    private static long[] prints(TextLines lines, BitSet added) {
        long[] prints = new long[added.cardinality()];
        int index = 0;
        for (int line = added.nextSetBit(0); line >= 0; line = added.nextSetBit(line + 1)) {
            prints[index++] = lines.solid(line) < TELLING ? 0 : lines.blankless(line);
        }
        return prints;
    }

    private static List<AddedLine> text(TextLines old, TextLines young, LineDiff diff) {
        List<AddedLine> added = new ArrayList<>();
        Reworked bag = new Reworked(old, diff.removed());
        for (int line = diff.added().nextSetBit(0);
                line >= 0;
                line = diff.added().nextSetBit(line + 1)) {
            String text = young.text(line);
            added.add(new AddedLine(line + 1, text, bag.takes(text)));
        }
        return added;
    }

    @Override
    public void close() {
        folders.close();
        files.close();
    }
}
