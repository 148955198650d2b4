package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page together into segments. */
final class Segments {

    /** A gap wider than this many ems is more than a blank: a tab, a table cell or a column. */
    static final double WIDE_GAP = 1.0;

    /** A bullet stands further from its text. */
    private static final double BULLET_GAP = 4.0;

    private static final double SAME_BASELINE = 0.15;
    private static final double ROUNDING = 0.03;

    static final Comparator<Segment> IN_ORDER =
            Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::x0);

    private static final Comparator<Word> BY_BASELINE = Comparator.comparingDouble(Word::y);
    private static final Comparator<Word> BY_START = Comparator.comparingDouble(Word::x0);

    private Segments() {}

    /** The segments, from top to bottom and then from left to right. */
    static List<Segment> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(BY_BASELINE);
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || startsLine(sorted.get(i), sorted.get(i - 1), sorted.get(start))) {
                split(sorted.subList(start, i), segments);
                start = i;
            }
        }
        List<Segment> parted = CommonStarts.split(segments);
        parted.sort(IN_ORDER);
        return parted;
    }

    /** Words that differ less than rounding does are never parted, or a line of another column could take a bullet from its text. */
    private static boolean startsLine(Word word, Word before, Word first) {
        double below = word.y() - first.y();
        return below > SAME_BASELINE * first.size()
                && (word.y() - before.y() > ROUNDING * first.size() || below > 2 * SAME_BASELINE * first.size());
    }

    private static void split(List<Word> line, List<Segment> to) {
        List<Word> sorted = new ArrayList<>(line);
        sorted.sort(BY_START);
        List<Word> open = new ArrayList<>();
        for (Word word : sorted) {
            if (!open.isEmpty() && open.getLast().isRepeatedBy(word)) {
                continue;
            }
            if (!open.isEmpty() && isWideGap(open, word)) {
                to.add(Segment.of(open));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            to.add(Segment.of(open));
        }
    }

    private static boolean isWideGap(List<Word> open, Word word) {
        Word last = open.getLast();
        double most = open.size() == 1 && Bullets.isBullet(last.text()) ? BULLET_GAP : WIDE_GAP;
        return word.x0() - last.x1() > most * Math.max(last.size(), word.size());
    }
}
