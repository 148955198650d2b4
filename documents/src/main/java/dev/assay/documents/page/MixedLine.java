package dev.assay.documents.page;

import dev.assay.documents.source.TextWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line with letters written from right to left. A page holds it as it looks, from its left edge to its right; a text holds it as it
 * is read. This is the way back of the Unicode bidirectional algorithm for lines without embeddings.
 */
final class MixedLine {

    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private final Script base;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Word> words = new ArrayList<>();

    /** An empty line of a text that is mostly written one way. */
    MixedLine(Script base) {
        this.base = base;
    }

    void add(String blank) {
        add(blank, null);
    }

    void add(Word word) {
        add(word.text(), word);
    }

    private void add(CharSequence added, @Nullable Word word) {
        text.append(added);
        for (int i = 0; i < added.length(); i++) {
            words.add(word);
        }
    }

    /** Writes the line as it is read. */
    void writeTo(TextWriter writer, Direction direction) {
        toReadingOrder();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i) != words.get(start)) {
                Word word = words.get(start);
                String piece = text.substring(start, i);
                if (word == null) {
                    writer.append(piece);
                } else {
                    writer.append(piece, word.area(direction));
                }
                start = i;
            }
        }
    }

    private void toReadingOrder() {
        if (base == Script.RIGHT_TO_LEFT) {
            reverse(0, text.length());
            reverseRuns(Script.LEFT_TO_RIGHT);
        } else {
            reverseRuns(Script.RIGHT_TO_LEFT);
        }
    }

    /** Turns around each run of one script, and with Latin letters each number. */
    private void reverseRuns(Script script) {
        for (int start = 0; start < text.length(); start++) {
            Script first = Script.of(text.charAt(start));
            if (first == script || (first == Script.DIGIT && script == Script.LEFT_TO_RIGHT)) {
                int end = runEnd(start, script);
                reverse(start, end);
                start = end - 1;
            }
        }
    }

    private int runEnd(int start, Script script) {
        int end = start + 1;
        boolean letters = Script.of(text.charAt(start)) == script;
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\t'; i++) {
            Script next = Script.of(text.charAt(i));
            if (next == script || (next == Script.DIGIT && (letters || isNumberGoingOn(end, i)))) {
                letters |= next == script;
                end = i + 1;
            } else if (next != Script.NEUTRAL && next != Script.DIGIT) {
                break;
            }
        }
        return end;
    }

    /** Whether only a mark that numbers hold stands between two digits. */
    private boolean isNumberGoingOn(int end, int next) {
        return next == end || (next == end + 1 && ".,:/".indexOf(text.charAt(end)) >= 0);
    }

    private void reverse(int start, int end) {
        List<@Nullable Word> turned = new ArrayList<>(words.subList(start, end).reversed());
        String piece = new StringBuilder(text.substring(start, end)).reverse().toString();
        boolean mirrored = firstBracketCloses(piece);
        for (int i = 0; i < piece.length(); i++) {
            text.setCharAt(start + i, mirrored ? mirror(piece.charAt(i)) : piece.charAt(i));
            words.set(start + i, turned.get(i));
        }
    }

    private static boolean firstBracketCloses(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (OPENING.indexOf(piece.charAt(i)) >= 0) {
                return false;
            }
            if (CLOSING.indexOf(piece.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char mirror(char unit) {
        int opening = OPENING.indexOf(unit);
        int closing = CLOSING.indexOf(unit);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : unit;
    }
}
