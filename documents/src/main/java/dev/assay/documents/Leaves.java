package dev.assay.documents;

import dev.assay.documents.bundle.Leaf;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Reads a file and keeps the files inside it, at any depth, that hold no others. */
final class Leaves {

    private final List<Leaf> found = new ArrayList<>();

    /** The files in the order in which their pages stand in what is read of the whole; the file itself where it holds no others. */
    List<Leaf> found() {
        return List.copyOf(found);
    }

    Content read(String name, byte[] bytes, Budget budget) {
        int before = found.size();
        try {
            Form form = FormDetector.detect(name, bytes, budget);
            Content content = form.reader(this::read).read(bytes, budget);
            if (!form.holdsFiles()) {
                found.add(new Leaf(bytes, content.pageStarts().size()));
            }
            return content;
        } catch (Refusal refusal) {
            addUnread(bytes, before);
            throw refusal;
        }
    }

    /** One page stands for a file that is not read, however many files are in it. */
    private void addUnread(byte[] bytes, int before) {
        List<Leaf> inside = found.subList(before, found.size());
        List<Leaf> unread = new ArrayList<>();
        for (Leaf leaf : inside) {
            if (leaf.pages() <= Leaf.UNREAD) {
                unread.add(new Leaf(leaf.bytes(), unread.isEmpty() ? Leaf.UNREAD : Leaf.WITHOUT_PAGE));
            }
        }
        inside.clear();
        found.addAll(unread.isEmpty() ? List.of(new Leaf(bytes, Leaf.UNREAD)) : unread);
    }
}
