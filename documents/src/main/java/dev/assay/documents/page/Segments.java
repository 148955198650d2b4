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
            if (i == sorted.size()
                    || sorted.get(i).y() - sorted.get(start).y()
                            > SAME_BASELINE * sorted.get(start).size()) {
                split(sorted.subList(start, i), segments);
                start = i;
            }
        }
        return segments;
    }

    private static void split(List<Word> line, List<Segment> to) {
        List<Word> sorted = new ArrayList<>(line);
        sorted.sort(BY_START);
        List<Word> open = new ArrayList<>();
        for (Word word : sorted) {
            if (!open.isEmpty()) {
                Word last = open.getLast();
                if (last.isRepeatedBy(word)) {
                    continue;
                }
                double gap = word.x0() - last.x1();
                double most = Bullets.isBullet(last.text()) && open.size() == 1 ? BULLET_GAP : WIDE_GAP;
                if (gap > most * Math.max(last.size(), word.size())) {
                    to.add(Segment.of(open));
                    open.clear();
                }
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            to.add(Segment.of(open));
        }
    }
}
