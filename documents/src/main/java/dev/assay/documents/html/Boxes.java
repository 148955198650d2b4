package dev.assay.documents.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Tells which elements start lines of their own. */
final class Boxes {

    private static final Set<String> IN_LINE_DISPLAYS = Set.of("inline", "inline-block", "inline-flex", "contents");
    private static final Set<String> BLOCK_DISPLAYS = Set.of("block", "flex", "grid", "table", "list-item");
    private static final Set<String> ITEMS = Set.of("li", "td", "th", "dd", "dt");
    private static final Set<String> PARTS = Set.of(
            "dd",
            "dt",
            "li",
            "figure",
            "figcaption",
            "address",
            "nav",
            "aside",
            "main",
            "form",
            "fieldset",
            "details",
            "summary",
            "legend",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "div",
            "body",
            "center",
            "dir",
            "option",
            "button");

    /** What stands beside other things in a row is short. */
    private static final int LONGEST_ROW_PART = 120;

    private static final Set<String> SPACED = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "hr",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "dl");

    /** Paragraphs this near to each other show no gap. */
    private static final double NARROW = 8;

    private Boxes() {}

    /** Whether a gap is seen before an element. */
    static boolean isSpaced(Element element, Declarations style) {
        String margin = style.value("margin-top") != null ? style.value("margin-top") : style.value("margin");
        int blank = margin == null ? -1 : margin.indexOf(' ');
        double pixels =
                CssValues.pixels(blank < 0 || margin == null ? margin : margin.substring(0, blank), Look.PAGE.pixels());
        return SPACED.contains(element.normalName()) && !isInItem(element) && !(pixels < NARROW);
    }

    /** Whether an element starts and ends a line. */
    static boolean isBlock(Element element, Declarations style) {
        String display = style.value("display");
        if (display != null && IN_LINE_DISPLAYS.contains(display)) {
            return false;
        }
        return (display != null && BLOCK_DISPLAYS.contains(display))
                || element.isBlock()
                || PARTS.contains(element.normalName());
    }

    /** Whether an element is one of several short ones that their parent puts side by side. */
    static boolean isInRow(Element element, StyleSheet styles) {
        Element parent = element.parent();
        return parent != null && isRow(parent, styles);
    }

    /** The same for all but the first of them. */
    static boolean isNextInRow(Element element, StyleSheet styles) {
        return isInRow(element, styles) && element.previousElementSibling() != null;
    }

    /** Whether an element stands directly in a list item or a table cell, where no blank lines go. */
    static boolean isInItem(Element element) {
        Element parent = element.parent();
        return parent != null && ITEMS.contains(parent.normalName());
    }

    /** Whether line breaks and blanks of a text count. */
    static boolean keepsBlanks(TextNode text) {
        Element parent = text.parent();
        return parent != null && isInside(parent, "pre");
    }

    /** Whether an element, or one around it, has this name. */
    static boolean isInside(Element element, String name) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRow(Element parent, StyleSheet styles) {
        Declarations style = styles.of(parent);
        String direction = style.value("flex-direction");
        if (!style.says("display", "flex") || (direction != null && direction.startsWith("column"))) {
            return false;
        }
        return parent.childrenSize() <= 4
                && parent.children().stream()
                        .noneMatch(child -> child.children().stream().anyMatch(Element::isBlock)
                                || child.text().length() > LONGEST_ROW_PART);
    }
}
