package dev.assay.documents.source;

import dev.assay.text.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hidden words of one page, one finding for each way of hiding. */
final class HiddenText {

    /** Enough to judge by; a finding is shown to people. */
    private static final int LONGEST = 2_000;

    private final Map<String, StringBuilder> words = new LinkedHashMap<>();

    void add(CharSequence hidden, String how) {
        StringBuilder before = words.computeIfAbsent(how, key -> new StringBuilder());
        if (before.length() > LONGEST || isBlank(hidden)) {
            return;
        }
        if (!before.isEmpty()) {
            before.append(' ');
        }
        for (int i = 0; i < hidden.length() && before.length() <= LONGEST; i++) {
            char unit = hidden.charAt(i);
            before.append(Character.isISOControl(unit) ? ' ' : unit);
        }
    }

    List<Finding> take(int page) {
        List<Finding> findings = new ArrayList<>();
        words.forEach((how, text) -> {
            if (!text.isEmpty()) {
                findings.add(new Finding(Finding.Kind.HIDDEN_TEXT, page, shortened(text), how));
            }
        });
        words.clear();
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
