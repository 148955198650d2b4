package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** The places where several lines of a page start: columns, table cells and what follows labels. */
final class CommonStarts {

    private static final int FEWEST = 3;
    private static final double SAME_START = 2.0;

    /** More places than this are no layout. */
    private static final int MOST = 60;

    /** A gap of a line at a common start parts it already when it is this many ems wide. */
    private static final double PARTING_GAP = 0.6;

    /** Where the letters change their size, a smaller gap will do. */
    private static final double PARTING_GAP_AT_SIZE = 0.3;

    private static final double EXACTLY = 0.7;
    private static final double NEXT_LINE = 1.8;

    /** How far lists are set in, in ems. */
    private static final double INDENT = 2.5;

    private CommonStarts() {}

    /**
     * The places from left to right at which columns may start: where a line starts and several more start there or a little further
     * right, as lists do under their headings.
     */
    static List<Double> ofColumns(List<Segment> segments) {
        double[] edges = DoubleStream.concat(
                        segments.stream().mapToDouble(Segment::x0),
                        ofRightToLeftColumns(segments).stream().mapToDouble(x -> x))
                .sorted()
                .toArray();
        double indent =
                INDENT * segments.stream().mapToDouble(Segment::size).max().orElse(0);
        List<Double> starts = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        int end = 0;
        for (int i = 0; i < edges.length; i++) {
            while (end < edges.length && edges[end] - edges[i] <= indent) {
                end++;
            }
            if (edges[i] - last > SAME_START && end - i >= FEWEST && starts.size() < MOST) {
                starts.add(edges[i]);
                last = edges[i];
            }
        }
        return starts;
    }

    /** The left edges of columns written from right to left, whose lines have their right edge in common; each as often as it takes. */
    private static List<Double> ofRightToLeftColumns(List<Segment> segments) {
        List<Segment> lines = segments.stream()
                .filter(Segment::hasRightToLeft)
                .sorted(Comparator.comparingDouble(Segment::x1))
                .toList();
        List<Double> starts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).x1() - lines.get(first).x1() > SAME_START) {
                if (i - first >= FEWEST) {
                    double left = lines.subList(first, i).stream()
                            .mapToDouble(Segment::x0)
                            .min()
                            .orElse(0);
                    starts.addAll(Collections.nCopies(FEWEST, left));
                }
                first = i;
            }
        }
        return starts;
    }

    /** The common starts from left to right. */
    static List<Double> of(List<Segment> segments) {
        double[] edges = segments.stream().mapToDouble(Segment::x0).sorted().toArray();
        List<Double> starts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= edges.length; i++) {
            if (i == edges.length || edges[i] - edges[first] > SAME_START) {
                if (i - first >= FEWEST && starts.size() < MOST) {
                    starts.add(edges[first]);
                }
                first = i;
            }
        }
        return starts;
    }

    /** The segments, parted where a gap wider than an ordinary blank ends at a common start. */
    static List<Segment> split(List<Segment> segments) {
        List<Double> starts = of(segments);
        List<Segment> parted = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            List<Word> words = segment.words();
            int from = 0;
            for (int i = 1; i < words.size(); i++) {
                Word word = words.get(i);
                boolean parts = isAt(starts, word.x0())
                        && (isParting(words.get(i - 1), word) || isWedged(word, words.get(i - 1), segments));
                if (parts) {
                    parted.add(Segment.of(words.subList(from, i)));
                    from = i;
                }
            }
            parted.add(from == 0 ? segment : Segment.of(words.subList(from, words.size())));
        }
        return parted;
    }

    private static boolean isParting(Word before, Word word) {
        double gap = word.x0() - before.x1();
        double larger = Math.max(before.size(), word.size());
        boolean sameSize = Math.abs(before.size() - word.size()) < 0.05 * larger;
        return gap > (sameSize ? PARTING_GAP : PARTING_GAP_AT_SIZE) * larger && !Bullets.isBullet(before.text());
    }

    /** Whether lines close above and below start exactly where the word does: a full table cell nearly touches the next. */
    private static boolean isWedged(Word word, Word before, List<Segment> segments) {
        if (word.x0() - before.x1() <= PageGlyphs.WORD_GAP * word.size()) {
            return false;
        }
        boolean above = false;
        boolean below = false;
        for (Segment segment : segments) {
            double distance = segment.y() - word.y();
            if (Math.abs(segment.x0() - word.x0()) <= EXACTLY && Math.abs(distance) <= NEXT_LINE * word.size()) {
                above |= distance < -0.5 * word.size();
                below |= distance > 0.5 * word.size();
            }
        }
        return above && below;
    }

    private static boolean isAt(List<Double> starts, double x) {
        for (double start : starts) {
            if (Math.abs(x - start) <= SAME_START) {
                return true;
            }
        }
        return false;
    }
}
