package dev.assay.documents.opendocument;

import dev.assay.documents.source.Backgrounds;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Flow.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Puts the text of an ODT part into a flow, or among the hidden text, by the styles of what it stands in. */
final class BodyWriter {

    private static final int MOST_SPACES = 200;

    private final Styles styles;
    private final Flow flow;
    private final Deque<TextLook> looks = new ArrayDeque<>();
    private final Backgrounds backgrounds = new Backgrounds();
    private final OpenLists lists;
    private int tables;
    private boolean pageEnds;

    BodyWriter(Styles styles, Flow flow) {
        this.styles = styles;
        this.flow = flow;
        this.lists = new OpenLists(styles);
        looks.push(TextLook.UNSAID);
    }

    void start(String name, @Nullable String style) {
        switch (name) {
            case "p" -> startParagraph(style);
            case "h" -> {
                flow.gap();
                startParagraph(style);
            }
            case "span", "a" -> looks.push(styles.look(style).over(current()));
            case "list-item", "list-header" -> lists.startItem(name.equals("list-item"));
            case "tab" -> write("\t");
            case "line-break" -> lineBreak();
            case "soft-page-break" -> pageEnds = true;
            case "table" -> startTable(style);
            case "table-row" -> flow.open(Part.ROW);
            case "text-box", "note-body" -> startBox(style);
            case "frame", "custom-shape" -> backgrounds.open(styles.look(style).background());
            default -> {
                // fields, bookmarks and the like only pass their text on
            }
        }
    }

    void end(String name) {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "span", "a" -> looks.pop();
            case "list" -> lists.end();
            case "table" -> endTable();
            case "table-row" -> flow.close(Part.ROW);
            case "table-cell", "covered-table-cell" -> endCell();
            case "text-box", "note-body" -> endBox();
            case "frame", "custom-shape" -> backgrounds.close();
            default -> {
                // nothing was opened for it
            }
        }
    }

    void startList(@Nullable String style) {
        lists.start(style);
    }

    void startCell(@Nullable String style) {
        backgrounds.open(styles.look(style).background());
        flow.open(Part.CELL);
    }

    /** Several blanks, which XML would run together. */
    void spaces(@Nullable String count) {
        int blanks = 1;
        try {
            blanks = count == null ? 1 : Math.clamp(Integer.parseInt(count), 1, MOST_SPACES);
        } catch (NumberFormatException e) {
            blanks = 1;
        }
        write(" ".repeat(blanks));
    }

    /** Text of a paragraph; line breaks and runs of blanks of the XML count as one blank. */
    void text(String text) {
        if (looks.size() > 1) {
            StringBuilder collapsed = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                boolean blank = " \n\r\t".indexOf(text.charAt(i)) >= 0;
                boolean repeated = blank && !collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) == ' ';
                if (!repeated) {
                    collapsed.append(blank ? ' ' : text.charAt(i));
                }
            }
            write(collapsed.toString());
        }
    }

    void hide(String text, String how) {
        flow.hide(text, how);
    }

    private void write(String text) {
        String hiding = current().on(backgrounds.innermost()).hiding();
        if (hiding == null) {
            flow.append(text);
        } else {
            flow.hide(text, hiding);
        }
    }

    private void startParagraph(@Nullable String style) {
        flow.startBlock();
        if (styles.breaksPage(style)) {
            pageEnds = true;
            endPage();
        }
        looks.push(styles.look(style));
        String label = lists.takeLabel();
        if (!label.isEmpty()) {
            flow.startItem(label);
        }
    }

    private void endParagraph() {
        looks.pop();
        if (!flow.isLineOpen()) {
            flow.gap();
        }
        flow.endLine();
        endPage();
    }

    /** The paragraph that is open is not displayed. */
    void hideParagraph() {
        looks.push(looks.pop().absentNow());
    }

    private void lineBreak() {
        if (flow.isLineOpen()) {
            flow.endLine();
        } else {
            flow.gap();
        }
    }

    private void startTable(@Nullable String style) {
        tables++;
        backgrounds.open(styles.look(style).background());
        flow.open(Part.TABLE);
    }

    private void endTable() {
        tables--;
        backgrounds.close();
        flow.close(Part.TABLE);
        endPage();
    }

    private void endCell() {
        backgrounds.close();
        flow.close(Part.CELL);
    }

    private void startBox(@Nullable String style) {
        tables++;
        backgrounds.open(styles.look(style).background());
        flow.open(Part.BOX);
    }

    private void endBox() {
        tables--;
        backgrounds.close();
        flow.close(Part.BOX);
    }

    private void endPage() {
        if (pageEnds && tables == 0) {
            pageEnds = false;
            flow.endPage();
        }
    }

    private TextLook current() {
        return looks.getFirst();
    }
}
