package dev.assay.documents.notice;

import dev.assay.text.BundledFile;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that tell software what to make of an applicant. A pattern is a few groups of word starts; it is met where one of
 * each group stands within a stretch of a sentence's length.
 */
final class Instructions {

    private static final String PATTERNS = "instructions.txt";
    private static final int REACH = 110;

    /** Texts with more places to look at are no résumés. */
    private static final int MOST_PLACES = 2_000;

    private record Pattern(List<List<String>> groups) {}

    private Instructions() {}

    private static final class Loaded {
        static final List<Pattern> PATTERNS = load();
    }

    static List<Span> in(Document document) {
        String text = document.text().replace('\n', ' ').toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        if (text.length() == document.text().length()) {
            for (Pattern pattern : Loaded.PATTERNS) {
                add(pattern, text, document, found);
            }
        }
        found.sort(null);
        return Notices.most(found);
    }

    private static void add(Pattern pattern, String text, Document document, List<Span> found) {
        int places = 0;
        for (String start : pattern.groups().getFirst()) {
            for (int at = find(text, start, 0, text.length());
                    at >= 0 && places < MOST_PLACES;
                    at = find(text, start, at + start.length(), text.length())) {
                places++;
                Span sentence = sentence(pattern, text, at, document);
                if (sentence != null && found.stream().noneMatch(sentence::overlaps)) {
                    found.add(sentence);
                }
            }
        }
    }

    private static @Nullable Span sentence(Pattern pattern, String text, int at, Document document) {
        int low = Math.max(0, at - REACH);
        int high = Math.min(text.length(), at + REACH);
        int first = at;
        int last = at;
        for (List<String> group : pattern.groups().subList(1, pattern.groups().size())) {
            int place = any(text, group, low, high);
            if (place < 0) {
                return null;
            }
            first = Math.min(first, place);
            last = Math.max(last, place);
        }
        return last - first > REACH ? null : document.span(first, wordEnd(text, last));
    }

    private static int any(String text, List<String> group, int low, int high) {
        for (String start : group) {
            int place = find(text, start, low, high);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** Where a word starts like this; in scripts without blanks, anywhere. */
    private static int find(String text, String start, int from, int to) {
        for (int at = text.indexOf(start, from); at >= 0 && at < to; at = text.indexOf(start, at + 1)) {
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (wordStart || start.charAt(0) >= 0x2E80) {
                return at;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end < at + REACH && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<Pattern> load() {
        return new BundledFile(Instructions.class, PATTERNS)
                .lines().stream().map(Instructions::pattern).toList();
    }

    private static Pattern pattern(String line) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char unit = i == line.length() ? '|' : line.charAt(i);
            if (unit == ',' || unit == '|') {
                group.add(line.substring(start, i).strip());
                start = i + 1;
            }
            if (unit == '|') {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        return new Pattern(List.copyOf(groups));
    }
}
