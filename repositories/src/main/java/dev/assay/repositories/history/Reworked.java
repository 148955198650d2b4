package dev.assay.repositories.history;

import dev.assay.repositories.diff.TextLines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells reformatting from writing: the words of the removed lines are put into a bag, and an added line that finds most of its words
 * there says nothing new, however its blanks, breaks and quotes have changed.
 */
final class Reworked {

    private final Map<Long, Integer> bag = new HashMap<>();

    Reworked(TextLines old, BitSet removed) {
        for (int line = removed.nextSetBit(0); line >= 0; line = removed.nextSetBit(line + 1)) {
            forEachWord(old.text(line), word -> bag.merge(word, 1, Integer::sum));
        }
    }

    /** Takes the line's words out of the bag; whether more than half of them were there. */
    boolean takes(String line) {
        if (bag.isEmpty()) {
            return false;
        }
        int[] words = new int[2];
        forEachWord(line, word -> {
            words[0]++;
            Integer left = bag.get(word);
            if (left != null && left > 0) {
                bag.put(word, left - 1);
                words[1]++;
            }
        });
        return words[0] == 0 || words[1] * 2 > words[0];
    }

    private static void forEachWord(String line, java.util.function.LongConsumer words) {
        long hash = 0;
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (Character.isLetterOrDigit(each) || each == '_') {
                hash = (hash ^ each) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 31;
            } else if (hash != 0) {
                words.accept(hash);
                hash = 0;
            }
        }
        if (hash != 0) {
            words.accept(hash);
        }
    }
}
