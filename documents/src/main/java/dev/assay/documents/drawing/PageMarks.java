package dev.assay.documents.drawing;

import dev.assay.text.Area;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Line;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is drawn on the picture of one page, in points from its upper left corner.
 *
 * @param lines the places of each line of text, in the order in which they are read; a line may stand in several places
 * @param hidden where something stands that readers of the page cannot see
 */
record PageMarks(List<List<Area>> lines, List<Area> hidden) {

    /** More than a page has; what a process says is not believed. */
    private static final int MOST = 1 << 20;

    PageMarks {
        lines = lines.stream().map(List::copyOf).toList();
        hidden = List.copyOf(hidden);
    }

    /** As many pages without marks. */
    static List<PageMarks> none(int pages) {
        return Collections.nCopies(pages, new PageMarks(List.of(), List.of()));
    }

    /** The marks of all pages of a document, in their order. */
    static List<PageMarks> of(Document document) {
        List<List<List<Area>>> lines = new ArrayList<>();
        List<List<Area>> hidden = new ArrayList<>();
        for (int page = 0; page < document.pages(); page++) {
            lines.add(new ArrayList<>());
            hidden.add(new ArrayList<>());
        }
        for (Line line : document.lines()) {
            if (line.end() > line.start()) {
                List<Area> areas = document.areas(document.span(line.start(), line.end()));
                if (!areas.isEmpty()) {
                    lines.get(line.page() - 1).add(areas);
                }
            }
        }
        for (Finding finding : document.findings()) {
            hidden.get(finding.page() - 1).addAll(finding.areas());
        }
        List<PageMarks> marks = new ArrayList<>();
        for (int page = 0; page < document.pages(); page++) {
            marks.add(new PageMarks(lines.get(page), hidden.get(page)));
        }
        return marks;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(lines.size());
        for (List<Area> line : lines) {
            write(line, out);
        }
        write(hidden, out);
    }

    static PageMarks read(DataInput in) throws IOException {
        List<List<Area>> lines = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            lines.add(areas(in));
        }
        return new PageMarks(lines, areas(in));
    }

    private static void write(List<Area> areas, DataOutput out) throws IOException {
        out.writeInt(areas.size());
        for (Area area : areas) {
            out.writeDouble(area.left());
            out.writeDouble(area.top());
            out.writeDouble(area.right());
            out.writeDouble(area.bottom());
        }
    }

    private static List<Area> areas(DataInput in) throws IOException {
        List<Area> areas = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            areas.add(new Area(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()));
        }
        return areas;
    }

    private static int count(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("a count of " + count);
        }
        return count;
    }
}
