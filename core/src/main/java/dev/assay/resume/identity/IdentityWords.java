package dev.assay.resume.identity;

import dev.assay.resume.identity.Identity.Kind;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.WordTable;
import dev.assay.text.SmallLetters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The labels that stand before what tells who a person is; they are data ({@code identity.txt}). */
public final class IdentityWords {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final WordTable TABLE = WordTable.load("identity.txt");
    private static final Map<Character, Map<String, Kind>> LABELS = labels();

    private IdentityWords() {}

    /** The labels by their first letters, the longest first. */
    private static Map<Character, Map<String, Kind>> labels() {
        Map<Character, Map<String, Kind>> labels = new TreeMap<>();
        for (String key : TABLE.keys()) {
            if (!key.equals("street")) {
                TABLE.list(key)
                        .forEach(label -> labels.computeIfAbsent(label.charAt(0), _ -> new TreeMap<>(LONGEST_FIRST))
                                .put(label, Kind.valueOf(key)));
            }
        }
        return labels;
    }

    /** What a phrase tells that starts with a label and goes on behind a colon, a dash or a blank, or null. */
    public static @Nullable Kind labelled(String phrase) {
        String lower = SmallLetters.of(phrase);
        Map<String, Kind> labels = lower.isEmpty() ? Map.of() : LABELS.getOrDefault(lower.charAt(0), Map.of());
        for (Map.Entry<String, Kind> label : labels.entrySet()) {
            if (lower.startsWith(label.getKey()) && goesOn(lower, label.getKey().length())) {
                return label.getValue();
            }
        }
        return null;
    }

    private static boolean goesOn(String phrase, int at) {
        int next = at;
        while (next < phrase.length() && Row.blank(phrase.charAt(next))) {
            next++;
        }
        boolean blank = next > at;
        if (next == phrase.length()) {
            return true;
        }
        char c = phrase.charAt(next);
        return c == ':' || c == '-' || c == '–' || (blank && (Character.isDigit(c) || c == '+'));
    }

    public static boolean isStreet(List<String> words) {
        return words.stream().anyMatch(TABLE.set("street")::contains)
                && words.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    }
}
