package dev.assay.documents.page;

import dev.assay.documents.source.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Words on one line without a wide gap between them.
 *
 * @param words its words from left to right
 * @param x0 its left edge
 * @param x1 its right edge
 * @param y its baseline
 * @param size the height of its largest letters
 */
record Segment(List<Word> words, double x0, double x1, double y, double size) {

    static Segment of(List<Word> words) {
        double x0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double size = 0;
        double y = 0;
        for (Word word : words) {
            x0 = Math.min(x0, word.x0());
            x1 = Math.max(x1, word.x1());
            if (word.size() > size) {
                size = word.size();
                y = word.y();
            }
        }
        return new Segment(List.copyOf(words), x0, x1, y, size);
    }

    /** The same with a word put before it. */
    Segment after(Word word) {
        List<Word> all = new ArrayList<>(words.size() + 1);
        all.add(word);
        all.addAll(words);
        return of(all);
    }

    double top() {
        return y - 0.8 * size;
    }

    double bottom() {
        return y + 0.2 * size;
    }

    /** The words with the blanks between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    private void appendTo(StringBuilder text) {
        forEachWord((blank, word) -> text.append(blank).append(word.text()));
    }

    /** Writes the words, which go to a direction, with their places. */
    void writeTo(TextWriter writer, Direction direction) {
        forEachWord((blank, word) -> writer.append(blank).append(word.text(), word.area(direction)));
    }

    /** Adds the words to a line that is put into reading order. */
    void addTo(MixedLine line) {
        forEachWord((blank, word) -> {
            line.add(blank);
            line.add(word);
        });
    }

    boolean hasRightToLeft() {
        for (Word word : words) {
            if (Script.hasRightToLeft(word.text())) {
                return true;
            }
        }
        return false;
    }

    /** By how many letters those written from right to left outnumber the others. */
    int rightToLeftLead() {
        return words.stream()
                .mapToInt(word -> Script.rightToLeftLead(word.text()))
                .sum();
    }

    private void forEachWord(BiConsumer<String, Word> action) {
        double joint = Tracking.joint(words);
        boolean typed = joint > 0 && Tracking.isTyped(words);
        Word before = null;
        for (Word word : words) {
            boolean blank = before != null
                    && ((!typed && (before.hasSpaceAfter() || word.hasSpaceBefore())) || isApart(before, word, joint));
            action.accept(blank ? " " : "", word);
            before = word;
        }
    }

    private static boolean isApart(Word before, Word word, double joint) {
        double least = PageGlyphs.WORD_GAP * Math.min(before.size(), word.size());
        return word.x0() - before.x1() > Math.max(least, joint);
    }
}
