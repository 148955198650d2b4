package dev.assay.documents.html;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * The styles of a page's elements, as far as they decide what is seen: the rules of its style elements in their order, then each
 * element's own. Later wins; the weights of selectors are not followed.
 */
final class StyleSheet {

    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "opacity",
            "color",
            "background",
            "background-color",
            "background-image",
            "font-size",
            "font",
            "position",
            "left",
            "top",
            "text-indent",
            "clip",
            "float",
            "flex-direction",
            "width",
            "height",
            "overflow",
            "list-style",
            "list-style-type",
            "white-space",
            "margin",
            "margin-top");

    /** How often an element is held against a rule: a page of some thousand elements under the largest style sheets in use. */
    private static final long MOST_VISITS = 3_000_000;

    /** What a rule that matches costs, in elements that were looked at in vain. */
    private static final int MATCH_VISITS = 5;

    private static final int LONGEST_SELECTOR = 2_000;

    private final IdentityHashMap<Element, Declarations> styles = new IdentityHashMap<>();
    private final Document page;
    private final Budget budget;
    private final int elements;
    private long visits;

    private StyleSheet(Document page, Budget budget) {
        this.page = page;
        this.budget = budget;
        this.elements = page.getAllElements().size();
    }

    static StyleSheet of(Document page, Budget budget) {
        StyleSheet sheet = new StyleSheet(page, budget);
        for (Element style : page.select("style")) {
            if (isForScreens(style.attr("media"))) {
                sheet.addRules(withoutComments(style.data()), 0);
            }
        }
        for (Element element : page.select("[style]")) {
            sheet.add(element, Declarations.of(element.attr("style")));
        }
        return sheet;
    }

    /** What applies to an element itself; what it inherits is not in it. */
    Declarations of(Element element) {
        return styles.getOrDefault(element, new Declarations(Map.of()));
    }

    private void addRules(String css, int depth) {
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = open < 0 ? -1 : closing(css, open);
            if (close < 0) {
                return;
            }
            String selector = css.substring(Math.max(at, css.lastIndexOf(';', open) + 1), open)
                    .strip();
            String body = css.substring(open + 1, close);
            if (selector.startsWith("@")) {
                if (depth == 0 && selector.startsWith("@media") && isForScreens(selector)) {
                    addRules(body, depth + 1);
                }
            } else {
                addRule(selector, Declarations.of(body));
            }
            at = close + 1;
        }
    }

    private void addRule(String selector, Declarations declarations) {
        if (declarations.values().keySet().stream().noneMatch(PROPERTIES::contains)) {
            return;
        }
        visits += elements;
        if (visits > MOST_VISITS || selector.length() > LONGEST_SELECTOR) {
            throw Refusal.tooLarge("its style sheet is too large for its length; ask for the file as PDF");
        }
        budget.checkTime();
        try {
            for (Element element : page.select(selector)) {
                add(element, declarations);
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            budget.step();
        }
    }

    private void add(Element element, Declarations declarations) {
        budget.step();
        visits += MATCH_VISITS;
        if (!declarations.isEmpty()) {
            styles.merge(element, declarations, Declarations::with);
        }
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

    private static boolean isForScreens(String media) {
        String kinds = media.toLowerCase(Locale.ROOT);
        return !kinds.contains("print") && !kinds.contains("max-width") && !kinds.contains("speech");
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
