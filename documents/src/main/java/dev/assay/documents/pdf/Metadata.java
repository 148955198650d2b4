package dev.assay.documents.pdf;

import dev.assay.documents.archive.AllText;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import dev.assay.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** What a PDF file says about itself in its XMP packet, as far as programs that rank applicants may look at it. */
final class Metadata {

    private static final Set<String> SAYING = Set.of("Keywords", "subject", "description");

    private final Budget budget;
    private final List<String> said = new ArrayList<>();

    private Metadata(Budget budget) {
        this.budget = budget;
    }

    /** The keywords, subjects and descriptions, in their order; none where the packet cannot be read, which programs pass over. */
    static List<String> in(COSStream packet, Budget budget) {
        Metadata metadata = new Metadata(budget);
        try {
            metadata.collect(Element.read(Streams.decode(packet, budget), budget));
        } catch (Refusal broken) {
            if (broken.reason() != Reading.Reason.CORRUPT) {
                throw broken;
            }
        }
        return metadata.said;
    }

    /** Elements nest no deeper than the budget allows when they are read. */
    private void collect(Element element) {
        budget.step();
        SAYING.stream().sorted().map(element::attribute).forEach(this::add);
        if (SAYING.contains(element.name())) {
            add(AllText.of(element));
        } else {
            element.children().forEach(this::collect);
        }
    }

    private void add(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.add(words.strip());
        }
    }
}
