package dev.assay.documents.markdown;

import dev.assay.documents.html.HtmlReader;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Flow.Part;
import dev.assay.documents.source.Hiding;
import java.util.IdentityHashMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of a Markdown file into a flow. It walks without recursion, so that depth costs nothing. */
final class MarkdownWriter {

    private final Flow flow;
    private final Budget budget;
    private final IdentityHashMap<OrderedList, Integer> numbers = new IdentityHashMap<>();

    MarkdownWriter(Flow flow, Budget budget) {
        this.flow = flow;
        this.budget = budget;
    }

    void write(Node root) {
        Node node = root;
        while (node != null) {
            budget.step();
            boolean shown = open(node);
            if (shown && node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            close(node);
            node = following(node, root);
        }
    }

    private @Nullable Node following(Node node, Node root) {
        Node at = node;
        while (!at.equals(root) && at.getNext() == null) {
            at = at.getParent();
            close(at);
        }
        return at.equals(root) ? null : at.getNext();
    }

    /** Starts a node; whether its children are shown. */
    private boolean open(Node node) {
        switch (node) {
            case Text text -> flow.append(text.getLiteral());
            case Code code -> flow.append(code.getLiteral());
            case SoftLineBreak soft -> flow.endLine();
            case HardLineBreak hard -> flow.endLine();
            case Heading heading -> flow.openGap();
            case Paragraph paragraph -> startParagraph(paragraph);
            case BulletList list -> flow.endLine();
            case OrderedList list -> flow.endLine();
            case ListItem item -> flow.startItem(label(item));
            case FencedCodeBlock block -> lines(block.getLiteral());
            case IndentedCodeBlock block -> lines(block.getLiteral());
            case HtmlBlock block -> htmlBlock(block.getLiteral());
            case HtmlInline inline -> html(inline.getLiteral());
            case ThematicBreak line -> flow.gap();
            case Image image -> {
                return false;
            }
            case TableBlock table -> flow.open(Part.TABLE);
            case TableRow row -> flow.open(Part.ROW);
            case TableCell cell -> flow.open(Part.CELL);
            default -> budget.step();
        }
        return true;
    }

    private void close(Node node) {
        switch (node) {
            case Heading heading -> {
                flow.endLine();
                flow.holdGap();
            }
            case Paragraph paragraph -> flow.endLine();
            case TableBlock table -> flow.close(Part.TABLE);
            case TableRow row -> flow.close(Part.ROW);
            case TableCell cell -> flow.close(Part.CELL);
            default -> budget.step();
        }
    }

    private void startParagraph(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem)) {
            flow.openGap();
        } else {
            flow.startBlock();
        }
    }

    private void lines(String literal) {
        flow.gap();
        for (String line : literal.split("\n", -1)) {
            flow.append(line);
            flow.endLine();
        }
        flow.gap();
    }

    private void htmlBlock(String literal) {
        if (literal.startsWith("<!--")) {
            html(literal);
        } else {
            HtmlReader.write(literal, flow, budget);
        }
    }

    /** Tags mark up; comments hide. */
    private void html(String literal) {
        if (literal.startsWith("<!--")) {
            flow.hide(literal.replace("<!--", "").replace("-->", "").strip(), Hiding.COMMENT);
        } else if (literal.startsWith("<br")) {
            flow.endLine();
        }
    }

    private String label(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "• ";
        }
        Integer first = list.getMarkerStartNumber();
        int number = numbers.merge(list, first == null ? 1 : first, (last, start) -> last + 1);
        return number + ". ";
    }
}
