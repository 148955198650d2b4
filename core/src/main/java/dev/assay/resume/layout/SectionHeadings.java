package dev.assay.resume.layout;

import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which words are a heading, and of what; the words are data ({@code headings.txt}). */
public final class SectionHeadings {

    private static final int MAX_WORDS = 7;
    private static final WordTable TABLE = WordTable.load("headings.txt");
    private static final Set<String> FILLER = TABLE.set("filler");
    private static final Set<String> EMPLOYMENTS = TABLE.set("employments");
    private static final Set<String> HIGHLIGHTS = Set.of("key", "main", "selected", "highlights");
    private static final Map<String, SectionKind> PHRASES = new LinkedHashMap<>();
    private static final Map<SectionKind, Set<String>> WORDS = new LinkedHashMap<>();
    private static final Map<String, SectionKind> JOINED = new LinkedHashMap<>();

    static {
        for (String key : TABLE.keys()) {
            if (key.startsWith("phrase ")) {
                SectionKind kind = SectionKind.valueOf(key.substring("phrase ".length()));
                TABLE.list(key).forEach(phrase -> PHRASES.put(phrase, kind));
            } else if (!key.equals("filler") && !key.equals("employments")) {
                WORDS.put(SectionKind.valueOf(key), new HashSet<>(TABLE.list(key)));
            }
        }
        PHRASES.forEach((phrase, kind) -> JOINED.put(phrase.replace(" ", ""), kind));
        WORDS.forEach((kind, words) -> words.forEach(word -> {
            JOINED.putIfAbsent(word, kind);
            FILLER.forEach(filler -> JOINED.putIfAbsent(filler + word, kind));
        }));
    }

    private SectionHeadings() {}

    /** What {@code text} announces where all of it is a heading, else null. Case, a final colon and ornaments do not matter. */
    public static @Nullable SectionKind kindOf(String text) {
        if (text.length() > 80) {
            return null;
        }
        List<String> words = words(text.replace("(s)", "s"));
        if (words.isEmpty()) {
            return null;
        }
        SectionKind kind = words.size() > MAX_WORDS ? null : kindOf(words);
        return kind != null ? kind : spacedOut(text);
    }

    /** Whether a heading that announces a summary can head the employments themselves. */
    static boolean mayHeadEmployments(String heading) {
        return EMPLOYMENTS.contains(String.join(" ", words(heading)));
    }

    /** Whether a heading is "Highlights", which heads skills of a person in front of the employments and results inside one. */
    public static boolean isHighlights(String heading) {
        List<String> words = words(heading);
        return !words.isEmpty()
                && words.getLast().equals("highlights")
                && words.stream().allMatch(word -> HIGHLIGHTS.contains(word));
    }

    private static @Nullable SectionKind kindOf(List<String> words) {
        SectionKind phrase = PHRASES.get(String.join(" ", words));
        if (phrase != null) {
            return phrase;
        }
        SectionKind best = null;
        for (Map.Entry<SectionKind, Set<String>> entry : WORDS.entrySet()) {
            if (best == null && words.stream().anyMatch(entry.getValue()::contains)) {
                best = entry.getKey();
            }
        }
        return best != null && words.stream().allMatch(SectionHeadings::isHeadingWord) ? best : null;
    }

    private static boolean isHeadingWord(String word) {
        return FILLER.contains(word) || WORDS.values().stream().anyMatch(words -> words.contains(word));
    }

    /** The lower-case words of a heading; empty where it holds anything that no heading holds. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c) || c == '\'' || c == '’') {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                words.add(SmallLetters.of(text.substring(start, i)));
                start = -1;
            }
            if (c == '&' || c == '+') {
                words.add("and");
            } else if (Character.isDigit(c) || c == '@' || c == '%') {
                return List.of();
            }
        }
        return words;
    }

    /** "S K I L L S", "W O R K   E X P E R I E N C E", and "S KILLS" as small capitals come out of some files. */
    private static @Nullable SectionKind spacedOut(String text) {
        int singles = 0;
        int start = 0;
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                singles += i - start == 1 && Character.isLetter(text.charAt(start)) ? 1 : 0;
                start = i + 1;
            } else if (Character.isLetter(text.charAt(i))) {
                joined.append(text.charAt(i));
            } else if (text.charAt(i) == '&') {
                joined.append("and");
            }
        }
        boolean capitals = joined.length() > 4 && text.equals(text.toUpperCase(Locale.ROOT));
        return singles >= 4 || (singles >= 1 && capitals) ? JOINED.get(SmallLetters.of(joined.toString())) : null;
    }
}
