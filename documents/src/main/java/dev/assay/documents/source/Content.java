package dev.assay.documents.source;

import dev.assay.text.Finding;
import dev.assay.text.Placement;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader of one form got out of a file.
 *
 * @param text the visible text, which may be blank
 * @param pageStarts the offset at which each page starts
 * @param date when the file says it was last changed
 * @param findings what a reviewer must know
 * @param placements where the words stand on their pages, in the order of the text; none for forms without fixed pages
 */
public record Content(
        String text,
        List<Integer> pageStarts,
        @Nullable YearMonth date,
        List<Finding> findings,
        List<Placement> placements) {

    public Content {
        pageStarts = List.copyOf(pageStarts);
        findings = List.copyOf(findings);
        placements = List.copyOf(placements);
    }
}
