package dev.assay.documents.html;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Descriptions;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Flow.Part;
import dev.assay.documents.source.Hiding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks over a page and writes what is shown into a flow. */
final class PageWriter implements NodeFilter {

    private static final Set<String> NOT_SHOWN = Set.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea",
            "input",
            "title",
            "meta",
            "link");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final StyleSheet styles;
    private final Flow flow;
    private final Budget budget;
    private final Deque<Look> looks = new ArrayDeque<>();
    private final Lists lists = new Lists();

    /** @param root the element around the page, which may style it */
    PageWriter(Element root, StyleSheet styles, Flow flow, Budget budget) {
        this.styles = styles;
        this.flow = flow;
        this.budget = budget;
        looks.push(Look.PAGE.with(styles.of(root)));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        budget.step();
        if (node instanceof TextNode text) {
            if (text.parent() != null && isClosed(text.parent())) {
                flow.hide(text.text(), Look.NOT_DISPLAYED);
            } else {
                write(text);
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        return open(element);
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (NOT_SHOWN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Declarations style = styles.of(element);
        Look look = current()
                .with(style)
                .hidden(isFoldedAway(element, style) ? Look.NOT_DISPLAYED : null)
                .hidden(styles.isCovered(element) ? Hiding.COVERED : null);
        if (look.hiding() != null) {
            flow.hide(element.text(), look.hiding());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Descriptions.isTelling(element.attr("alt"))) {
            flow.hide(element.attr("alt"), Descriptions.OF_PICTURE);
        }
        looks.push(look);
        openBlock(element, name, style);
        return FilterResult.CONTINUE;
    }

    /** Whether an element is not shown unless someone opens it. */
    private static boolean isFoldedAway(Element element, Declarations style) {
        Element parent = element.parent();
        return (parent != null && isClosed(parent) && !element.normalName().equals("summary"))
                || element.hasAttr("popover")
                || (element.normalName().equals("dialog") && !element.hasAttr("open"))
                || (element.hasAttr("hidden") && style.value("display") == null);
    }

    private static boolean isClosed(Element element) {
        return element.normalName().equals("details") && !element.hasAttr("open");
    }

    private void openBlock(Element element, String name, Declarations style) {
        switch (name) {
            case "br" -> lineBreak();
            case "table" -> flow.open(Part.TABLE);
            case "tr", "td", "th" -> tablePart(element).ifPresent(flow::open);
            case "ul", "ol", "menu" -> {
                flow.endLine();
                lists.open(element);
            }
            case "li" -> flow.startItem(lists.label(style));
            default -> openOther(element, style);
        }
    }

    private void openOther(Element element, Declarations style) {
        if (style.says("float", "right") || Boxes.isNextInRow(element, styles)) {
            flow.append("\t");
        } else if (Boxes.isSpaced(element, style)) {
            flow.openGap();
        } else if (Boxes.isBlock(element, style)) {
            flow.startBlock();
        }
    }

    private void close(Element element) {
        looks.pop();
        switch (element.normalName()) {
            case "table" -> flow.close(Part.TABLE);
            case "tr", "td", "th" -> tablePart(element).ifPresent(flow::close);
            case "ul", "ol", "menu" -> {
                flow.endLine();
                lists.close();
            }
            default -> closeOther(element);
        }
    }

    private void closeOther(Element element) {
        Declarations style = styles.of(element);
        if (Boxes.isInRow(element, styles)) {
            return;
        }
        if (Boxes.isBlock(element, style)) {
            flow.endLine();
        }
        if (HEADINGS.contains(element.normalName())) {
            flow.holdGap();
        }
    }

    /** The part of a table that an element is; rows and cells count only where they belong. */
    private static Optional<Part> tablePart(Element element) {
        Element parent = element.parent();
        if (parent == null || !Boxes.isInside(parent, "table")) {
            return Optional.empty();
        }
        if (element.normalName().equals("tr")) {
            return Optional.of(Part.ROW);
        }
        return parent.normalName().equals("tr") ? Optional.of(Part.CELL) : Optional.empty();
    }

    private void lineBreak() {
        if (flow.isLineOpen()) {
            flow.endLine();
        } else {
            flow.gap();
        }
    }

    private void write(TextNode text) {
        String words = text.getWholeText();
        if (Boxes.keepsBlanks(text)) {
            writeLines(words);
            return;
        }
        StringBuilder collapsed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean blank = unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
            if (!blank) {
                collapsed.append(unit);
            } else if (collapsed.isEmpty()) {
                flow.space();
            } else if (collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
            if (blank && collapsed.isEmpty() && i == words.length() - 1) {
                return;
            }
        }
        flow.append(collapsed);
    }

    private void writeLines(String words) {
        for (String line : words.split("\n", -1)) {
            flow.append(line);
            flow.endLine();
        }
    }

    private Look current() {
        return Objects.requireNonNull(looks.peek());
    }
}
