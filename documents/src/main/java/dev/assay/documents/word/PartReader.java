package dev.assay.documents.word;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the parts of one DOCX file that hold text, each with the file's styles and lists. */
final class PartReader {

    private final Archive archive;
    private final Budget budget;
    private final Styles styles;

    PartReader(Archive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
        this.styles = archive.find(Parts.STYLES)
                .map(part -> new Styles(Element.read(part, budget)))
                .orElseGet(Styles::new);
    }

    /** Adds a part; whether the file has it. */
    boolean add(String name, Flow flow) {
        Optional<byte[]> part = archive.find(name);
        part.ifPresent(bytes -> {
            flow.gap();
            new BodyReader(styles, numbering(), flow, budget).read(bytes);
            flow.gap();
        });
        return part.isPresent();
    }

    /** Adds those of some parts that the file has, and of those that say the same only one: first and later pages share headers. */
    void addOnce(List<String> names, Flow flow) {
        Set<List<String>> seen = new HashSet<>();
        for (String name : names) {
            Flow part = new Flow(budget);
            if (add(name, part) && seen.add(part.lines())) {
                flow.addAll(part);
            }
        }
    }

    /** Numbers start anew in each part. */
    private Numbering numbering() {
        return archive.find(Parts.NUMBERING)
                .map(lists -> new Numbering(Element.read(lists, budget)))
                .orElseGet(Numbering::new);
    }
}
