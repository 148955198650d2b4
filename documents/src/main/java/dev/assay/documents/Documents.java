package dev.assay.documents;

import dev.assay.documents.bundle.Leaf;
import dev.assay.documents.notice.Notices;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Document;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import dev.assay.text.Sha256;
import java.util.List;

/**
 * The front door: reads a file of any form. Magic bytes and structure decide the form, the name's ending only helps where they do
 * not. Stateless and thread-safe; each file is read in a thread of its own, which is left behind when it takes too long.
 */
public final class Documents implements DocumentReader {

    private final Limits limits;

    private Documents(Limits limits) {
        this.limits = limits;
    }

    /** A reader with the standard limits. */
    public static Documents standard() {
        return new Documents(Limits.standard());
    }

    /** A reader with other limits. */
    public static Documents within(Limits limits) {
        return new Documents(limits);
    }

    @Override
    public Reading read(String name, byte[] bytes) {
        String sha256 = Sha256.hex(bytes);
        try {
            Content content = TimedRun.run(limits, () -> readNow(name, bytes));
            return legible(name, sha256, content);
        } catch (Refusal refusal) {
            return new Reading.Unreadable(name, sha256, refusal.reason(), refusal.detail());
        }
    }

    /**
     * The files inside a file, at any depth, that hold no others, in the order in which their pages stand in what {@link #read} returns;
     * the file itself where it holds no others.
     */
    public List<Leaf> leaves(String name, byte[] bytes) {
        Leaves leaves = new Leaves();
        try {
            TimedRun.run(limits, () -> leaves.read(name, bytes, new Budget(limits)));
        } catch (Refusal refusal) {
            return refusal.reason() == Reading.Reason.TIMED_OUT ? List.of() : leaves.found();
        }
        return leaves.found();
    }

    private Content readNow(String name, byte[] bytes) {
        Budget budget = new Budget(limits);
        if (bytes.length > limits.bytes()) {
            throw Refusal.largeFile(limits);
        }
        return Form.read(name, bytes, budget);
    }

    private static Reading legible(String name, String sha256, Content content) {
        if (content.text().isBlank()) {
            throw Refusal.corrupt("it holds no visible text; ask for the file again");
        }
        return new Reading.Legible(Notices.addTo(Document.of(
                name,
                sha256,
                content.text(),
                content.pageStarts(),
                content.date(),
                content.findings(),
                content.placements())));
    }
}
