package dev.assay.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two wordings count as the same. */
final class Phrase {

    private static final int SHORTEST_WORD = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}_+#.]+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}_+#]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");

    private Phrase() {}

    /** The form under which spellings of one term meet: no case, no punctuation but that of C++, C# and .NET, no plural. */
    static String normalForm(String surface) {
        String lower = Normalizer.normalize(surface, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String form = trim(SEPARATORS.matcher(lower).replaceAll(" "));
        return form.length() >= SHORTEST_WORD && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    /** Whether a surface is one of some normal forms, or a word of one, or one a word of it, or both have the same words. */
    static boolean isNear(String surface, Set<String> forms) {
        String normal = normalForm(surface);
        return forms.stream().anyMatch(form -> normal.equals(form) || areNear(normal, form));
    }

    /** Whether two quotes are about the same place of a text: they share three fifths of the shorter one's words. */
    static boolean overlap(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        int shorter = Math.max(1, Math.min(first.size(), second.size()));
        first.retainAll(second);
        return 5 * first.size() >= 3 * shorter;
    }

    /** How many words two quotes share. */
    static int common(String one, String other) {
        Set<String> first = words(one);
        first.retainAll(words(other));
        return first.size();
    }

    /** A text with each stretch of white space as one space and none at its ends. */
    static String folded(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A text without any white space. */
    static String solid(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static boolean areNear(String one, String other) {
        if (one.length() < SHORTEST_WORD || other.length() < SHORTEST_WORD) {
            return false;
        }
        Set<String> first = parts(one);
        Set<String> second = parts(other);
        return second.contains(one) || first.contains(other) || first.equals(second);
    }

    private static Set<String> parts(String form) {
        return new HashSet<>(Arrays.asList(form.split(" ")));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String trim(String form) {
        int start = 0;
        int end = form.length();
        while (start < end && isEdge(form.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(form.charAt(end - 1))) {
            end--;
        }
        return form.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '.';
    }
}
