package dev.assay.documents.page;

import dev.assay.documents.source.TextWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the glyphs of a file's pages as text, one page after the other. */
public final class PageText {

    /** A line further from the one before than this many times the usual distance starts a paragraph. */
    private static final double PARAGRAPH = 1.3;

    /** Lines within a paragraph are never further apart than this many ems. */
    private static final double WIDEST_LEADING = 2.2;

    private final TextWriter writer;
    private final RunningLines running = new RunningLines();

    public PageText(TextWriter writer) {
        this.writer = writer;
    }

    /** Writes what can be read in the page's main direction first, then what stands across it. */
    public void write(PageGlyphs glyphs) {
        for (Direction direction : Direction.values()) {
            List<Word> words = glyphs.words(direction);
            if (!words.isEmpty()) {
                writer.gap();
                for (List<Row> block : ReadingOrder.of(segments(glyphs, direction))) {
                    write(BrokenDates.join(BrokenWords.join(block)), direction);
                }
            }
        }
    }

    private List<Segment> segments(PageGlyphs glyphs, Direction direction) {
        List<Segment> segments = Segments.of(glyphs.words(direction));
        return direction == Direction.RIGHT ? Marks.apply(glyphs.marks(), running.prune(segments)) : segments;
    }

    private void write(List<Row> block, Direction direction) {
        double usual = usualDistance(block);
        writer.gap();
        Script base = base(block);
        HeadingColumn headings = new HeadingColumn(block);
        Row before = null;
        for (Row row : block) {
            double size = before == null ? row.size() : Math.max(before.size(), row.size());
            if (before != null && row.y() - before.y() > PARAGRAPH * Math.max(usual, size)) {
                writer.gap();
            }
            if (headings.holdsHeadingOf(row)) {
                new Row(List.of(row.segments().getFirst())).writeTo(writer, direction, base, 0);
                writer.endLine();
                row.writeTo(writer, direction, base, 1);
            } else {
                row.writeTo(writer, direction, base, 0);
            }
            writer.endLine();
            before = row;
        }
    }

    private static Script base(List<Row> block) {
        int lead = 0;
        boolean mixed = false;
        for (Row row : block) {
            for (Segment segment : row.segments()) {
                mixed |= segment.hasRightToLeft();
                lead += segment.rightToLeftLead();
            }
        }
        return mixed && lead >= 0 ? Script.RIGHT_TO_LEFT : Script.LEFT_TO_RIGHT;
    }

    private static double usualDistance(List<Row> rows) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double distance = rows.get(i).y() - rows.get(i - 1).y();
            if (distance < WIDEST_LEADING * rows.get(i).size()) {
                distances.add(distance);
            }
        }
        double[] sorted = distances.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
