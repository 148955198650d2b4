package dev.assay.documents.page;

import java.util.ArrayList;
import java.util.List;

/** Puts words that are broken at the end of a line together again, on the line on which they start. */
final class BrokenWords {

    /** The next line of a paragraph is never further down than this many ems. */
    private static final double NEXT_LINE = 2.2;

    /** The next line may start so many ems left or right of the one before. */
    private static final double INDENT = 4;

    private BrokenWords() {}

    /** The lines of a block with their broken words joined. */
    static List<Row> join(List<Row> block) {
        List<Row> rows = new ArrayList<>(block);
        for (int i = 0; i + 1 < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).segments().size(); j++) {
                Segment open = rows.get(i).segments().get(j);
                if (Hyphenation.isOpen(open.words().getLast().text())) {
                    join(rows, i, open);
                }
            }
        }
        rows.removeIf(row -> row.segments().isEmpty());
        return rows;
    }

    private static void join(List<Row> rows, int index, Segment open) {
        Row next = rows.get(index + 1);
        for (Segment segment : next.segments()) {
            if (continues(open, segment)) {
                Word word = segment.words().getFirst();
                String whole = Hyphenation.join(open.words().getLast().text(), word.text());
                int cut = whole.length() - word.text().length();
                rows.set(index, rows.get(index).replace(open, joined(open, whole.substring(0, cut), word)));
                List<Word> rest = segment.words().subList(1, segment.words().size());
                rows.set(index + 1, next.replace(segment, rest.isEmpty() ? null : Segment.of(rest)));
                return;
            }
        }
    }

    private static boolean continues(Segment open, Segment next) {
        double down = next.y() - open.y();
        return down > 0
                && down <= NEXT_LINE * open.size()
                && Math.abs(next.size() - open.size()) < 0.05 * open.size()
                && Math.abs(next.x0() - open.x0()) <= INDENT * open.size()
                && Character.isLetter(next.words().getFirst().text().charAt(0));
    }

    private static Segment joined(Segment open, String start, Word end) {
        List<Word> words = new ArrayList<>(open.words());
        Word last = words.removeLast();
        words.add(last.withText(start));
        words.add(Word.of(end.text().toString(), end.x0(), end.x1(), end.y(), end.size()));
        return Segment.of(words);
    }
}
