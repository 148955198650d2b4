package dev.assay.repositories.history;

import dev.assay.repositories.diff.LineDiff;
import dev.assay.repositories.diff.TextLines;
import dev.assay.repositories.history.FileChange.AddedLine;
import dev.assay.repositories.history.TreeChange.Entry;
import dev.assay.repositories.open.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/** Finds what one commit did to each file. For one thread at a time. */
final class Differ implements AutoCloseable {

    /** Shorter lines (a brace, a return) are the same in all code and say nothing of who wrote them. */
    private static final int TELLING = 8;

    private final ObjectReader reader;
    private final Blobs blobs;
    private final Deadline deadline;

    Differ(ObjectReader reader, int mostBytes, Deadline deadline) {
        this.reader = new RecentObjects(reader);
        this.blobs = new Blobs(this.reader, mostBytes);
        this.deadline = deadline;
    }

    /** What to take along of the lines that a commit added. */
    enum Detail {
        PRINTS,
        TEXT
    }

    Change changesIn(RevCommit commit, Detail detail) throws IOException {
        deadline.check();
        if (commit.getParentCount() > 1) {
            return new Change(commit, List.of());
        }
        RevCommit parent = commit.getParentCount() == 0 ? null : commit.getParent(0);
        List<FileChange> files = new ArrayList<>();
        for (TreeChange each : TreeChange.between(reader, parent, commit)) {
            files.add(change(each.path(), each.before(), each.after(), detail));
        }
        return new Change(commit, files);
    }

    private FileChange change(String path, @Nullable Entry before, @Nullable Entry after, Detail detail)
            throws IOException {
        if (before != null && after != null && before.id().equals(after.id())) {
            return new FileChange(path, 0, 0, false, false, new long[0], null);
        }
        byte[] old = bytes(before);
        byte[] young = bytes(after);
        if (old == null || young == null || Blobs.isData(old) || Blobs.isData(young)) {
            return new FileChange(path, 0, 0, true, before == null, new long[0], null);
        }
        LineDiff diff = LineDiff.between(old, old.length, young, young.length);
        TextLines lines = TextLines.of(young, young.length);
        long[] prints = prints(lines, diff.added());
        List<AddedLine> text = detail == Detail.TEXT ? text(TextLines.of(old, old.length), lines, diff) : null;
        return new FileChange(path, prints.length, diff.removed().cardinality(), false, before == null, prints, text);
    }

    /** The content; empty for a side that is not there, null for what is too large to be looked at. */
    private byte @Nullable [] bytes(@Nullable Entry side) throws IOException {
        if (side == null) {
            return new byte[0];
        }
        return side.mode().equals(FileMode.GITLINK)
                ? Constants.encode("Subproject commit " + side.id().name() + "\n")
                : blobs.read(side.id());
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
        reader.close();
    }
}
