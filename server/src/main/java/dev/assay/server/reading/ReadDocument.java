package dev.assay.server.reading;

import dev.assay.job.Job;
import dev.assay.match.Verdict;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.Section;
import dev.assay.resume.layout.SectionKind;
import dev.assay.resume.layout.Sections;
import dev.assay.text.Document;
import dev.assay.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with the places that verdicts quote, to be shown as text.
 *
 * @param known whether who it is from may be told
 */
record ReadDocument(Document document, List<Mark> marks, boolean known) {

    ReadDocument {
        marks = List.copyOf(marks);
    }

    static ReadDocument of(Document document, Job job, List<Verdict> verdicts, boolean known) {
        return new ReadDocument(document, Mark.of(document, job, verdicts), known);
    }

    /**
     * A line as it is shown.
     *
     * @param page the page that begins with it; 0 for any other line
     * @param pieces what it holds; none where it is left out because it tells who someone is
     */
    record Shown(int page, List<Piece> pieces, boolean leftOut) {
        Shown {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of a line: what a verdict quotes, with its mark, or what stands around it. */
    sealed interface Piece {
        String text();

        record Plain(String text) implements Piece {}

        /**
         * A quote, or a part of one that goes over several lines.
         *
         * @param first whether the quote begins with it
         */
        record Quoted(String text, Mark mark, boolean first) implements Piece {}
    }

    /**
     * The lines. Where no one may know who it is from, what tells that is replaced, letter by letter; and of the lines at the top and
     * of those about contact, only the ones that are quoted are shown.
     */
    List<Shown> lines() {
        String text =
                known ? document.text() : new IdentityReader().read(document).masked(document.text());
        List<Section> own = known ? List.of() : aboutThePerson();
        List<Shown> shown = new ArrayList<>();
        for (Line line : document.lines()) {
            boolean out =
                    own.stream().flatMap(section -> section.rows().stream()).anyMatch(row -> isIn(row, line))
                            && marks.stream().noneMatch(mark -> touches(mark, line));
            int page = line.number() == 0
                            || document.lines().get(line.number() - 1).page() != line.page()
                    ? line.page()
                    : 0;
            if (!out || page > 0 || shown.isEmpty() || !shown.getLast().leftOut()) {
                shown.add(new Shown(page, out ? List.of() : pieces(line, text), out));
            }
        }
        return shown;
    }

    private List<Section> aboutThePerson() {
        return Sections.of(Row.of(document)).stream()
                .filter(section -> section.kind() == SectionKind.TOP || section.kind() == SectionKind.CONTACT)
                .toList();
    }

    private static boolean isIn(Row row, Line line) {
        return row.start() >= line.start() && row.end() <= line.end();
    }

    private static boolean touches(Mark mark, Line line) {
        return mark.span().start() < line.end() && mark.span().end() > line.start();
    }

    private List<Piece> pieces(Line line, String text) {
        List<Piece> pieces = new ArrayList<>();
        int position = line.start();
        for (Mark mark : marks) {
            if (touches(mark, line)) {
                int start = Math.max(position, mark.span().start());
                int end = Math.min(line.end(), mark.span().end());
                plain(text, position, start, pieces);
                pieces.add(new Piece.Quoted(
                        text.substring(start, end), mark, start == mark.span().start()));
                position = end;
            }
        }
        plain(text, position, line.end(), pieces);
        return pieces;
    }

    private static void plain(String text, int from, int to, List<Piece> pieces) {
        if (to > from) {
            pieces.add(new Piece.Plain(text.substring(from, to)));
        }
    }
}
