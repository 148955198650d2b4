package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of a DOCX file; it counts as the paragraphs of a part go by. */
final class Numbering {

    private record Level(String format, String pattern) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    /** No lists at all. */
    Numbering() {}

    Numbering(Element part) {
        for (Element element : part.children()) {
            String definition = element.attribute("abstractNumId");
            String list = element.attribute("numId");
            if (element.name().equals("abstractNum") && definition != null) {
                definitions.put(definition, levels(element));
            } else if (element.name().equals("num") && list != null) {
                String used = Properties.value(element.child("abstractNumId"));
                lists.put(list, used == null ? "" : used);
            }
        }
    }

    /** What stands before the next paragraph of a list, with a blank behind it; empty where nothing does. */
    String label(@Nullable String list, int level) {
        if (list == null || list.equals("0")) {
            return "";
        }
        Map<Integer, Level> levels = definitions.getOrDefault(lists.getOrDefault(list, ""), Map.of());
        Level at = levels.get(level);
        if (at == null || at.format().equals("bullet")) {
            return at != null && isDash(at.pattern()) ? "- " : "• ";
        }
        int[] counter = counters.computeIfAbsent(list, key -> new int[10]);
        counter[level]++;
        Arrays.fill(counter, level + 1, counter.length, 0);
        if (at.format().equals("none") || at.pattern().isBlank()) {
            return "";
        }
        return filled(at.pattern(), counter, levels) + " ";
    }

    private static Map<Integer, Level> levels(Element definition) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element element : definition.children()) {
            String number = element.attribute("ilvl");
            if (element.name().equals("lvl") && number != null && number.length() == 1) {
                String format = Properties.value(element.child("numFmt"));
                String pattern = Properties.value(element.child("lvlText"));
                levels.put(
                        number.charAt(0) - '0',
                        new Level(format == null ? "decimal" : format, pattern == null ? "" : pattern));
            }
        }
        return levels;
    }

    private static String filled(String pattern, int[] counter, Map<Integer, Level> levels) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
                Level level = levels.get(next - '1');
                label.append(number(Math.max(1, counter[next - '1']), level == null ? "decimal" : level.format()));
                i++;
            } else {
                label.append(pattern.charAt(i));
            }
        }
        return label.toString();
    }

    private static String number(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> Integer.toString(number);
        };
    }

    private static boolean isDash(String pattern) {
        return pattern.length() == 1 && "-–—‐‑‒".indexOf(pattern.charAt(0)) >= 0;
    }
}
