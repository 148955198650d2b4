package dev.assay.documents.ocr;

import dev.assay.documents.source.Content;
import dev.assay.text.Document;
import dev.assay.text.Placement;
import java.util.ArrayList;
import java.util.List;

/** A text that is put together page by page. */
final class PageParts {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    /** Adds a page of a document as it is. */
    void add(Document document, int page) {
        int start = document.pageStarts().get(page);
        int end = page + 1 < document.pages()
                ? document.pageStarts().get(page + 1)
                : document.text().length();
        List<Placement> within = document.placements().stream()
                .filter(placement -> placement.start() >= start && placement.end() <= end)
                .toList();
        add(document.text().substring(start, end).stripTrailing(), within, start);
    }

    /** Adds what was read on the picture of a page. */
    void add(Content page) {
        add(page.text(), page.placements(), 0);
    }

    private void add(String added, List<Placement> within, int from) {
        if (!text.isEmpty() && !added.isEmpty()) {
            text.append('\n');
        }
        starts.add(starts.isEmpty() ? 0 : text.length());
        for (Placement placement : within) {
            int by = text.length() - from;
            placements.add(new Placement(placement.start() + by, placement.end() + by, placement.area()));
        }
        text.append(added);
    }

    String text() {
        return text.toString();
    }

    List<Integer> starts() {
        return starts;
    }

    List<Placement> placements() {
        return placements;
    }
}
