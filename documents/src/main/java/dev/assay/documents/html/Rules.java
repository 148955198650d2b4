package dev.assay.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a style sheet that hold on a screen, each for one selector: conditions are taken as fulfilled, nested rules belong to what
 * they stand in.
 */
final class Rules {

    /** Rules in rules in rules; more is an attack. */
    private static final int DEEPEST = 6;

    private static final int MOST = 20_000;

    private final List<Rule> all = new ArrayList<>();

    private Rules() {}

    /** A selector without commas, and what it declares. */
    record Rule(String selector, Declarations declarations) {}

    static List<Rule> of(String css) {
        Rules rules = new Rules();
        rules.add(withoutComments(css), "", 0);
        return rules.all;
    }

    /** Whether a list of media, or an at-rule with one, is for screens. */
    static boolean isForScreens(String media) {
        String kinds = media.toLowerCase(Locale.ROOT);
        return kinds.contains("not print")
                || (!kinds.contains("print") && !kinds.contains("max-width") && !kinds.contains("speech"));
    }

    /** Adds what stands between two braces, or the whole sheet: declarations of {@code around} and rules. */
    private void add(String css, String around, int depth) {
        StringBuilder own = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : closing(css, open);
            if (close < 0) {
                break;
            }
            int start = Math.max(at, css.lastIndexOf(';', open) + 1);
            own.append(css, at, start);
            block(css.substring(start, open).strip(), css.substring(open + 1, close), around, depth);
            at = close + 1;
        }
        own.append(css, at, css.length());
        if (!around.isEmpty() && all.size() < MOST) {
            all.add(new Rule(around, Declarations.of(own.toString())));
        }
    }

    private void block(String selector, String body, String around, int depth) {
        if (depth >= DEEPEST) {
            return;
        }
        if (!selector.startsWith("@")) {
            for (String one : parts(selector)) {
                add(body, inside(around, one), depth + 1);
            }
        } else if (holds(selector.toLowerCase(Locale.ROOT))) {
            add(body, around, depth + 1);
        }
    }

    /** Fonts, pages and movements style no element; layers and conditions hold. */
    private static boolean holds(String rule) {
        return rule.startsWith("@media")
                ? isForScreens(rule)
                : rule.startsWith("@layer")
                        || (rule.startsWith("@supports") && !rule.contains("not"))
                        || rule.startsWith("@container")
                        || rule.startsWith("@scope");
    }

    private static String inside(String around, String selector) {
        if (around.isEmpty()) {
            return selector;
        }
        return selector.contains("&") ? selector.replace("&", around) : around + " " + selector;
    }

    /** The selectors between commas, but for commas in brackets. */
    private static List<String> parts(String selectors) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < selectors.length(); i++) {
            char c = selectors.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(selectors.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(selectors.substring(start).strip());
        return parts;
    }

    /** The brace that closes the one at {@code open}, or -1. */
    private static int closing(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutComments(String css) {
        StringBuilder plain = new StringBuilder(css.length());
        int at = 0;
        for (int open = css.indexOf("/*"); open >= 0; open = css.indexOf("/*", at)) {
            plain.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            if (close < 0) {
                return plain.toString();
            }
            at = close + 2;
        }
        return plain.append(css, at, css.length()).toString();
    }
}
