package dev.assay.documents.page;

import dev.assay.documents.source.TextWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of text as it is read.
 *
 * @param segments what stands on it, from left to right
 */
record Row(List<Segment> segments) {

    /** Raised or lowered letters nearer than this many ems belong to the word before, or follow it. */
    private static final double BLANK = 0.5;

    Row {
        segments = List.copyOf(segments);
    }

    double y() {
        return largest().y();
    }

    double size() {
        return largest().size();
    }

    /** The text, with a tab at each wide gap. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            text.append(blankBefore(i)).append(segments.get(i).text());
        }
        return text.toString();
    }

    /** Writes the segments from one on, with a tab at each wide gap; the line goes to a direction, in a text of a base script. */
    void writeTo(TextWriter writer, Direction direction, Script base, int from) {
        if (segments.stream().anyMatch(Segment::hasRightToLeft)) {
            MixedLine line = new MixedLine(base);
            for (int i = from; i < segments.size(); i++) {
                line.add(i == from ? "" : blankBefore(i));
                segments.get(i).addTo(line);
            }
            line.writeTo(writer, direction);
            return;
        }
        for (int i = from; i < segments.size(); i++) {
            writer.append(i == from ? "" : blankBefore(i));
            segments.get(i).writeTo(writer, direction);
        }
    }

    /** The line with one segment in the place of another, or without it. */
    Row replace(Segment segment, @Nullable Segment other) {
        List<Segment> replaced = new ArrayList<>(segments);
        int index = segments.indexOf(segment);
        if (other == null) {
            replaced.remove(index);
        } else {
            replaced.set(index, other);
        }
        return new Row(replaced);
    }

    private String blankBefore(int index) {
        return index == 0 ? "" : between(segments.get(index - 1), segments.get(index));
    }

    private static String between(Segment before, Segment segment) {
        double gap = (segment.x0() - before.x1()) / Math.max(before.size(), segment.size());
        boolean sameLine = Math.abs(before.y() - segment.y()) < 0.1 * segment.size();
        return gap > BLANK || (sameLine && gap > PageGlyphs.WORD_GAP) ? "\t" : gap > PageGlyphs.WORD_GAP ? " " : "";
    }

    private Segment largest() {
        Segment largest = segments.getFirst();
        for (Segment segment : segments) {
            if (segment.size() > largest.size()) {
                largest = segment;
            }
        }
        return largest;
    }
}
