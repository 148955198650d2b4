package dev.assay.documents.source;

import dev.assay.text.Area;
import dev.assay.text.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hidden words of one page, one finding for each way of hiding. */
final class HiddenText {

    /** Enough to judge by; a finding is shown to people. */
    private static final int LONGEST = 2_000;

    /** Enough to mark on a page. */
    private static final int MOST_AREAS = 200;

    private record Hidden(StringBuilder words, List<Area> areas) {}

    private final Map<String, Hidden> ways = new LinkedHashMap<>();

    void add(CharSequence words, String how, List<Area> areas) {
        Hidden before = ways.computeIfAbsent(how, key -> new Hidden(new StringBuilder(), new ArrayList<>()));
        int most = Math.min(areas.size(), MOST_AREAS - before.areas().size());
        before.areas().addAll(areas.subList(0, most));
        add(words, before.words());
    }

    private static void add(CharSequence words, StringBuilder before) {
        if (before.length() > LONGEST || isBlank(words)) {
            return;
        }
        if (!before.isEmpty()) {
            before.append(' ');
        }
        for (int i = 0; i < words.length() && before.length() <= LONGEST; i++) {
            char unit = words.charAt(i);
            before.append(Character.isISOControl(unit) ? ' ' : unit);
        }
    }

    List<Finding> take(int page) {
        List<Finding> findings = new ArrayList<>();
        ways.forEach((how, hidden) -> {
            if (!hidden.words().isEmpty()) {
                String words = shortened(hidden.words());
                findings.add(new Finding(Finding.Kind.HIDDEN_TEXT, page, words, how, hidden.areas()));
            }
        });
        ways.clear();
        return findings;
    }

    private static String shortened(StringBuilder text) {
        if (text.length() <= LONGEST) {
            return text.toString();
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(unit -> unit <= ' ' || Character.isSpaceChar(unit));
    }
}
