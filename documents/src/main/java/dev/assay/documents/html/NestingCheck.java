package dev.assay.documents.html;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.util.Locale;
import java.util.Set;

/** Refuses pages that open far more elements than they close before a tree is built, which takes the square of their depth. */
final class NestingCheck {

    /** Sloppy pages leave some dozens open. */
    private static final int DEEPEST = 2_000;

    private static final int LONGEST_NAME = 16;

    /** Elements that have no end, or whose end is left out by custom. */
    private static final Set<String> ENDLESS = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "dd",
            "dt",
            "option",
            "optgroup",
            "td",
            "th",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "rp",
            "rt",
            "html",
            "head",
            "body");

    private NestingCheck() {}

    static void check(String html, Budget budget) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            budget.step();
            boolean end = html.startsWith("/", at + 1);
            String name = name(html, end ? at + 2 : at + 1);
            if (!name.isEmpty() && !ENDLESS.contains(name)) {
                depth = Math.max(0, depth + (end ? -1 : 1));
            }
            if (depth > DEEPEST) {
                throw Refusal.corrupt(
                        "its elements lie inside each other more than " + DEEPEST + " deep; ask for the file as PDF");
            }
        }
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end - from < LONGEST_NAME && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
