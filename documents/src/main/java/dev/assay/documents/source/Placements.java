package dev.assay.documents.source;

import dev.assay.text.Area;
import dev.assay.text.Placement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The places of words, carried from the line that is put together to the text, where blanks and bullets have changed. */
final class Placements {

    /** Composing the letters of a longer line piece by piece would take too long; its words go without places. */
    private static final int LONGEST_COMPOSED = 2_000;

    private final List<Placement> line = new ArrayList<>();
    private final List<Placement> done = new ArrayList<>();

    /** Adds a word of the open line. */
    void add(int start, int end, Area area) {
        if (end > start) {
            line.add(new Placement(start, end, area));
        }
    }

    /** Whether the open line has words with places. */
    boolean areOpen() {
        return !line.isEmpty();
    }

    /**
     * Moves the open line's words to where they stand in the text.
     *
     * @param before the line as the words were added to it
     * @param after the line as it is written
     * @param offset where the line starts in the text
     */
    void endLine(CharSequence before, CharSequence after, int offset) {
        boolean composed = Normalizer.isNormalized(after, Normalizer.Form.NFC);
        if (composed) {
            finish(moved(before, after), end -> end, offset);
        } else if (after.length() <= LONGEST_COMPOSED) {
            finish(moved(before, after), end -> composedLength(after, end), offset);
        }
        line.clear();
    }

    /** Forgets the open line. */
    void dropLine() {
        line.clear();
    }

    List<Placement> all() {
        return done;
    }

    private void finish(int[] moved, IntUnaryOperator composed, int offset) {
        for (Placement word : line) {
            if (word.end() <= moved.length) {
                int start = composed.applyAsInt(moved[word.start()]);
                int end = composed.applyAsInt(moved[word.end() - 1] + 1);
                done.add(new Placement(offset + start, offset + Math.max(start + 1, end), word.area()));
            }
        }
    }

    /** Where each character went: the same ones follow each other in both, apart from blanks and the look of a bullet. */
    private static int[] moved(CharSequence before, CharSequence after) {
        int[] moved = new int[before.length()];
        int at = 0;
        for (int i = 0; i < moved.length; i++) {
            if (!isBlank(before.charAt(i))) {
                while (at < after.length() - 1 && isBlank(after.charAt(at))) {
                    at++;
                }
                moved[i] = at;
                at = Math.min(at + 1, after.length() - 1);
            } else {
                moved[i] = at;
            }
        }
        return moved;
    }

    private static int composedLength(CharSequence line, int end) {
        return Normalizer.normalize(line.subSequence(0, end), Normalizer.Form.NFC)
                .length();
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }
}
