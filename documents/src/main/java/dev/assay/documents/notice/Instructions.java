package dev.assay.documents.notice;

import dev.assay.text.BundledFile;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

        /** What patterns start with, by its first character. */
        static final Map<Character, Set<String>> STARTS = starts(PATTERNS);
    }

    static List<Span> in(Document document) {
        String text = document.text().replace('\n', ' ').toLowerCase(Locale.ROOT);
        List<Span> found = new ArrayList<>();
        if (text.length() == document.text().length()) {
            Map<String, List<Integer>> places = places(text);
            for (Pattern pattern : Loaded.PATTERNS) {
                add(pattern, text, places, document, found);
            }
        }
        found.sort(null);
        return Notices.most(found);
    }

    /** Where a text has words that patterns start with, in one pass. */
    private static Map<String, List<Integer>> places(String text) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < text.length(); at++) {
            for (String start : Loaded.STARTS.getOrDefault(text.charAt(at), Set.of())) {
                if (text.startsWith(start, at) && mayStart(text, start, at)) {
                    places.computeIfAbsent(start, _ -> new ArrayList<>()).add(at);
                }
            }
        }
        return places;
    }

    private static void add(
            Pattern pattern, String text, Map<String, List<Integer>> places, Document document, List<Span> found) {
        pattern.groups().getFirst().stream()
                .flatMap(start -> places.getOrDefault(start, List.of()).stream())
                .limit(MOST_PLACES)
                .forEach(at -> {
                    Span sentence = sentence(pattern, text, at, document);
                    if (sentence != null && found.stream().noneMatch(sentence::overlaps)) {
                        found.add(sentence);
                    }
                });
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

    private static int find(String text, String start, int from, int to) {
        for (int at = text.indexOf(start, from); at >= 0 && at < to; at = text.indexOf(start, at + 1)) {
            if (mayStart(text, start, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word starts here, as it must; in scripts without blanks, it may anywhere. */
    private static boolean mayStart(String text, String start, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || start.charAt(0) >= 0x2E80;
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

    private static Map<Character, Set<String>> starts(List<Pattern> patterns) {
        Map<Character, Set<String>> starts = new HashMap<>();
        patterns.stream()
                .flatMap(pattern -> pattern.groups().getFirst().stream())
                .forEach(start -> starts.computeIfAbsent(start.charAt(0), _ -> new TreeSet<>())
                        .add(start));
        return starts;
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
