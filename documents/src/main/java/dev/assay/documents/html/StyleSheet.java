package dev.assay.documents.html;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The styles of a page's elements, as far as they decide what is seen: what attributes of old HTML say, the rules of the page's style
 * elements by their weights, and each element's own style.
 */
final class StyleSheet {

    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "content-visibility",
            "opacity",
            "filter",
            "mask",
            "mask-image",
            "-webkit-mask",
            "-webkit-mask-image",
            "color",
            "-webkit-text-fill-color",
            "background",
            "background-color",
            "background-image",
            "font-size",
            "font",
            "letter-spacing",
            "zoom",
            "scale",
            "transform",
            "position",
            "left",
            "right",
            "top",
            "bottom",
            "inset",
            "text-indent",
            "clip",
            "clip-path",
            "float",
            "flex-direction",
            "width",
            "height",
            "max-width",
            "max-height",
            "overflow",
            "list-style",
            "list-style-type",
            "white-space",
            "margin",
            "margin-left",
            "margin-top");

    /** Attributes of old HTML and the properties that they stand for. */
    private static final Map<String, String> ATTRIBUTES =
            new TreeMap<>(Map.of("bgcolor", "background-color", "color", "color", "text", "color"));

    /** How often an element is held against a rule: a page of some thousand elements under the largest style sheets in use. */
    private static final long MOST_VISITS = 3_000_000;

    /** What a rule that matches costs, in elements that were looked at in vain. */
    private static final int MATCH_VISITS = 5;

    private static final int LONGEST_SELECTOR = 2_000;

    private final IdentityHashMap<Element, TreeMap<Weight, Declarations>> rules = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Declarations> styles = new IdentityHashMap<>();
    private final Document page;
    private final Budget budget;
    private final int elements;
    private boolean covers;
    private int count;
    private long visits;

    private StyleSheet(Document page, Budget budget) {
        this.page = page;
        this.budget = budget;
        this.elements = page.getAllElements().size();
    }

    static StyleSheet of(Document page, Budget budget) {
        StyleSheet sheet = new StyleSheet(page, budget);
        ATTRIBUTES.forEach((attribute, property) -> {
            for (Element element : page.select("[" + attribute + "]")) {
                sheet.add(element, Weight.PRESENTATION, Declarations.of(property + ":" + element.attr(attribute)));
            }
        });
        for (Element style : page.select("style")) {
            if (Rules.isForScreens(style.attr("media"))) {
                Rules.of(style.data()).forEach(sheet::add);
            }
        }
        for (Element element : page.select("[style]")) {
            sheet.add(element, Weight.OWN, Declarations.of(element.attr("style")));
        }
        return sheet;
    }

    /** What applies to an element itself; what it inherits is not in it. */
    Declarations of(Element element) {
        TreeMap<Weight, Declarations> all = rules.get(element);
        return all == null
                ? Declarations.NONE
                : styles.computeIfAbsent(
                        element, key -> all.values().stream().reduce(Declarations.NONE, Declarations::with));
    }

    /** Whether something that is put over the place of an element, and lets nothing through, comes after it. */
    boolean isCovered(Element element) {
        for (Element next = covers ? element.nextElementSibling() : null;
                next != null;
                next = next.nextElementSibling()) {
            budget.step();
            if (isCover(of(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCover(Declarations style) {
        boolean placed = style.says("position", "absolute") || style.says("position", "fixed");
        boolean fromCorner =
                isZero(style.value("inset")) || (isZero(style.value("top")) && isZero(style.value("left")));
        boolean toCorner = isZero(style.value("inset"))
                || ((isZero(style.value("bottom")) || style.says("height", "100%"))
                        && (isZero(style.value("right")) || style.says("width", "100%")));
        boolean opaque = CssValues.background(style.value("background")) != null
                || CssValues.background(style.value("background-color")) != null;
        return placed && fromCorner && toCorner && opaque;
    }

    private static boolean isZero(@Nullable String length) {
        return CssValues.pixels(length, Look.PAGE.pixels()) == 0;
    }

    private void add(Rules.Rule rule) {
        String selector = rule.selector();
        if (rule.declarations().values().keySet().stream()
                .noneMatch(property -> property.startsWith("--") || PROPERTIES.contains(property))) {
            return;
        }
        visits += elements;
        if (visits > MOST_VISITS || selector.length() > LONGEST_SELECTOR) {
            throw Refusal.tooLarge("its style sheet is too large for its length; ask for the file as PDF");
        }
        budget.checkTime();
        Weight weight = Weight.of(selector, ++count);
        try {
            for (Element element : page.select(selector)) {
                add(element, weight, rule.declarations());
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            budget.step();
        }
    }

    private void add(Element element, Weight weight, Declarations declarations) {
        budget.step();
        visits += MATCH_VISITS;
        if (!declarations.isEmpty()) {
            covers |= isCover(declarations);
            rules.computeIfAbsent(element, key -> new TreeMap<>()).merge(weight, declarations, Declarations::with);
        }
    }
}
