package dev.assay.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The visible text of a file. Lines end with {@code '\n'}; offsets count UTF-16 code units.
 *
 * @param name the file's name without its folder
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param text what a human reader of the file sees, in reading order
 * @param pageStarts the offset at which each page's text starts; the first is 0
 * @param lines the lines of {@code text}, in order
 * @param date when the file says it was last changed, or null where it does not say
 * @param findings what a reviewer must know about the file, in the order of their pages
 * @param placements where the words stand on their pages, in the order of the text; none for files without fixed pages
 */
public record Document(
        String name,
        String sha256,
        String text,
        List<Integer> pageStarts,
        List<Line> lines,
        @Nullable YearMonth date,
        List<Finding> findings,
        List<Placement> placements) {

    public Document {
        pageStarts = List.copyOf(pageStarts);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        placements = List.copyOf(placements);
        if (pageStarts.isEmpty() || pageStarts.getFirst() != 0 || pageStarts.getLast() > text.length()) {
            throw new IllegalArgumentException("page starts " + pageStarts + " of " + text.length() + " characters");
        }
    }

    /** A document whose lines are derived from {@code text}, which holds no {@code '\r'}. */
    public static Document of(
            String name,
            String sha256,
            String text,
            List<Integer> pageStarts,
            @Nullable YearMonth date,
            List<Finding> findings) {
        return of(name, sha256, text, pageStarts, date, findings, List.of());
    }

    /** The same where the file has fixed pages, on which its words stand at known places. */
    public static Document of(
            String name,
            String sha256,
            String text,
            List<Integer> pageStarts,
            @Nullable YearMonth date,
            List<Finding> findings,
            List<Placement> placements) {
        return new Document(name, sha256, text, pageStarts, lines(text, pageStarts), date, findings, placements);
    }

    /** The number of pages, at least 1. */
    public int pages() {
        return pageStarts.size();
    }

    /** The stretch from {@code start} to {@code end}, with its page. */
    public Span span(int start, int end) {
        return new Span(start, end, pageAt(start));
    }

    /** The text of a stretch, exactly as it stands in the document. */
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Where a stretch stands on its page, one area for each piece of a line; none for files without fixed pages. */
    public List<Area> areas(Span span) {
        int end = span.page() < pageStarts.size() ? Math.min(span.end(), pageStarts.get(span.page())) : span.end();
        List<Area> areas = new ArrayList<>();
        for (int i = firstPlacementEndingAfter(span.start());
                i < placements.size() && placements.get(i).start() < end;
                i++) {
            Area area = placements.get(i).area();
            if (!areas.isEmpty() && areas.getLast().isContinuedBy(area)) {
                areas.set(areas.size() - 1, areas.getLast().union(area));
            } else {
                areas.add(area);
            }
        }
        return List.copyOf(areas);
    }

    private int firstPlacementEndingAfter(int offset) {
        int low = 0;
        int high = placements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (placements.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The line that holds the code unit at {@code offset}. */
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    private int pageAt(int offset) {
        return pageAt(offset, pageStarts);
    }

    private static int pageAt(int offset, List<Integer> pageStarts) {
        int page = pageStarts.size();
        while (page > 1 && pageStarts.get(page - 1) > offset) {
            page--;
        }
        return page;
    }

    private static List<Line> lines(String text, List<Integer> pageStarts) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (true) {
            int lineBreak = text.indexOf('\n', start);
            int end = lineBreak < 0 ? text.length() : lineBreak;
            lines.add(new Line(lines.size(), start, end, pageAt(start, pageStarts)));
            if (lineBreak < 0) {
                return lines;
            }
            start = end + 1;
        }
    }
}
