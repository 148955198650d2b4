package dev.assay.job;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters by which a list of criteria says how much each is wanted: "(E = essential, D = desirable)", then "E1 …" or "… (D)".
 * Without such a legend E and D behind criteria mean the same, where both occur.
 */
final class ImportanceCodes {

    private static final Pattern LEGEND = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([A-Z])\\s*(?:=|:|-|–|—)\\s*(?:(essential|required|mandatory|must have)|(desirable|desired|preferred|nice to have|optional|advantageous))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_FRONT = Pattern.compile("([A-Z])\\d{0,2}[.:)]?\\s+(?=\\S)");
    private static final Pattern BEHIND = Pattern.compile("\\s[(\\[]([A-Z])[)\\]][.;]?$");
    private static final Pattern ENDS_OF_LINES = Pattern.compile("(?m)\\s[(\\[]([ED])[)\\]][.;]?\\s*$");
    private static final Map<String, Importance> USUAL = Map.of("E", Importance.REQUIRED, "D", Importance.PREFERRED);

    private final String text;
    private final Map<String, Importance> byLetter;

    private ImportanceCodes(String text, Map<String, Importance> byLetter) {
        this.text = text;
        this.byLetter = Map.copyOf(byLetter);
    }

    /** The codes of a posting; none where it explains none. */
    static ImportanceCodes of(String text) {
        Map<String, Importance> explained = legend(text);
        if (isBoth(explained)) {
            return new ImportanceCodes(text, explained);
        }
        Map<String, Importance> used = new HashMap<>();
        Matcher ends = ENDS_OF_LINES.matcher(text);
        while (ends.find()) {
            used.put(ends.group(1), Importance.REQUIRED);
        }
        return new ImportanceCodes(text, used.size() == USUAL.size() ? USUAL : Map.of());
    }

    private static Map<String, Importance> legend(String text) {
        Map<String, Importance> found = new HashMap<>();
        Matcher legend = LEGEND.matcher(text);
        while (legend.find()) {
            String letter = legend.group(1).toUpperCase(Locale.ROOT);
            found.put(letter, legend.group(2) == null ? Importance.PREFERRED : Importance.REQUIRED);
        }
        return found;
    }

    private static boolean isBoth(Map<String, Importance> codes) {
        return codes.containsValue(Importance.REQUIRED) && codes.containsValue(Importance.PREFERRED);
    }

    /**
     * A criterion without its code.
     *
     * @param importance what the code says
     * @param start where the criterion starts
     * @param end the code unit behind it
     */
    record Coded(Importance importance, int start, int end) {}

    /** The criterion in a paragraph that carries a code. */
    Optional<Coded> find(Paragraph paragraph) {
        if (byLetter.isEmpty()) {
            return Optional.empty();
        }
        String line = text.substring(paragraph.start(), paragraph.end());
        Matcher front = IN_FRONT.matcher(line);
        if (front.lookingAt() && byLetter.containsKey(front.group(1))) {
            return Optional.of(
                    new Coded(byLetter.get(front.group(1)), paragraph.start() + front.end(), paragraph.end()));
        }
        Matcher behind = BEHIND.matcher(line);
        if (behind.find() && byLetter.containsKey(behind.group(1))) {
            return Optional.of(
                    new Coded(byLetter.get(behind.group(1)), paragraph.start(), paragraph.start() + behind.start()));
        }
        return Optional.empty();
    }

    /** Whether a paragraph only explains the codes. */
    boolean isLegend(Paragraph paragraph) {
        String line = text.substring(paragraph.start(), paragraph.end());
        return !byLetter.isEmpty()
                && isBoth(legend(line))
                && LEGEND.matcher(line)
                                .replaceAll("")
                                .chars()
                                .filter(Character::isLetter)
                                .count()
                        == 0;
    }
}
