package dev.assay.documents.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file whose form has paragraphs, tables and boxes, put together while its parts open and close. The cells of a
 * table row come out side by side; a box comes out behind the paragraph that holds it.
 */
public final class Flow {

    /** What can be opened inside a flow. */
    public enum Part {
        TABLE,
        ROW,
        CELL,
        BOX
    }

    /** A blank line. */
    private static final String GAP = "";

    /** The end of a page. */
    private static final String PAGE_END = "\f";

    private static final class Block {
        private final @Nullable Part part;
        private final List<String> lines = new ArrayList<>();
        private final List<String> boxes = new ArrayList<>();
        private final List<List<String>> cells = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int label;

        Block(@Nullable Part part) {
            this.part = part;
        }
    }

    private record Hidden(int page, String words, String how) {}

    private final Budget budget;
    private final Deque<Block> open = new ArrayDeque<>();
    private final Deque<Hidden> hidden = new ArrayDeque<>();
    private int pagesEnded;
    private boolean heading;

    public Flow(Budget budget) {
        this.budget = budget;
        open.push(new Block(null));
    }

    /** Adds to the open line. */
    public void append(CharSequence text) {
        current().line.append(text);
        heading = false;
        budget.write(text.length());
    }

    /** Starts a line with the bullet or number of a list item, which goes unless text follows it. */
    public void startItem(String label) {
        endLine();
        append(label);
        current().label = label.length();
    }

    /** Starts a block of its own, which a list item's first block is not. */
    public void startBlock() {
        Block block = current();
        if (block.label == 0 || block.line.length() > block.label) {
            endLine();
        }
    }

    /** Adds a blank unless the line is empty or ends with one. */
    public void space() {
        StringBuilder line = current().line;
        if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
            line.append(' ');
        }
    }

    /** Whether the open line has anything on it. */
    public boolean isLineOpen() {
        return !current().line.isEmpty();
    }

    /** Ends the open line, if it has anything on it, and adds the boxes it held. */
    public void endLine() {
        Block block = current();
        if (block.line.length() > block.label) {
            block.lines.add(block.line.toString());
        }
        block.line.setLength(0);
        block.label = 0;
        if (!block.boxes.isEmpty()) {
            block.lines.addAll(block.boxes);
            block.boxes.clear();
        }
    }

    /** Ends the open line and leaves a blank one. */
    public void gap() {
        endLine();
        current().lines.add(GAP);
    }

    /** Leaves a blank line before what comes next, unless that follows a heading. */
    public void openGap() {
        endLine();
        if (!heading) {
            gap();
        }
    }

    /** Marks what was written last as a heading, which stands close to what follows. */
    public void holdGap() {
        heading = true;
    }

    /** Ends the open line and the page. */
    public void endPage() {
        endLine();
        current().lines.add(PAGE_END);
        pagesEnded++;
    }

    /** Notes words that a reader of the current page cannot see. */
    public void hide(String words, String how) {
        budget.write(words.length());
        hidden.add(new Hidden(pagesEnded, words, how));
    }

    /** Opens a part inside the one that is open. */
    public void open(Part part) {
        budget.nest(open.size());
        if (part == Part.TABLE) {
            gap();
        }
        open.push(new Block(part));
    }

    /** Closes the innermost open part, which is a {@code part}. */
    public void close(Part part) {
        endLine();
        Block closed = open.pop();
        if (closed.part != part) {
            throw new IllegalStateException("closes " + part + " while " + closed.part + " is open");
        }
        Block parent = current();
        switch (part) {
            case CELL -> parent.cells.add(closed.lines);
            case ROW -> parent.lines.addAll(TableRow.lines(closed.cells));
            case TABLE -> {
                parent.lines.addAll(closed.lines);
                parent.lines.add(GAP);
            }
            case BOX -> {
                parent.boxes.add(GAP);
                parent.boxes.addAll(closed.lines);
                parent.boxes.add(GAP);
            }
        }
    }

    /** The lines so far, outside of all open parts. */
    public List<String> lines() {
        endLine();
        return List.copyOf(current().lines);
    }

    /** Adds another flow's lines and hidden words. */
    public void addAll(Flow other) {
        current().lines.addAll(other.lines());
        other.hidden.forEach(words -> hide(words.words(), words.how()));
    }

    /** Writes everything and starts anew. */
    public void writeTo(TextWriter writer) {
        endLine();
        int page = 0;
        for (String line : current().lines) {
            budget.step();
            switch (line) {
                case GAP -> writer.gap();
                case PAGE_END -> {
                    reveal(page++, writer);
                    writer.nextPage();
                }
                default -> writer.append(line.stripLeading()).endLine();
            }
        }
        reveal(Integer.MAX_VALUE, writer);
        current().lines.clear();
    }

    private void reveal(int upToPage, TextWriter writer) {
        while (!hidden.isEmpty() && hidden.getFirst().page() <= upToPage) {
            Hidden next = hidden.removeFirst();
            writer.hide(next.words(), next.how());
        }
    }

    private Block current() {
        return open.getFirst();
    }
}
