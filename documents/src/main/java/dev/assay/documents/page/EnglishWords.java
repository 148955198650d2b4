package dev.assay.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Ordinary English words, in lower case. They are loaded when the first is looked up. */
final class EnglishWords {

    private static final String LIST = "english-words.txt";

    private EnglishWords() {}

    private static final class Sorted {
        static final byte[] LINES = load();

        private static byte[] load() {
            try (InputStream list = EnglishWords.class.getResourceAsStream(LIST)) {
                return Objects.requireNonNull(list, LIST).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean contain(String word) {
        byte[] lines = Sorted.LINES;
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = lineStart(lines, (low + high) >>> 1);
            int end = lineEnd(lines, start);
            int order = compare(word, lines, start, end);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = start;
            } else {
                low = end + 1;
            }
        }
        return false;
    }

    private static int lineStart(byte[] lines, int at) {
        int start = at;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] lines, int start) {
        int end = start;
        while (end < lines.length && lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int compare(String word, byte[] lines, int start, int end) {
        int length = Math.min(word.length(), end - start);
        for (int i = 0; i < length; i++) {
            int difference = word.charAt(i) - lines[start + i];
            if (difference != 0) {
                return difference;
            }
        }
        return word.length() - (end - start);
    }
}
