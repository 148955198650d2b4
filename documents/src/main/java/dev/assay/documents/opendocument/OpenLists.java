package dev.assay.documents.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lists that are open in an ODT file, with the label that the next paragraph gets. */
final class OpenLists {

    private static final class OpenList {
        private final boolean numbered;
        private int items;

        OpenList(boolean numbered) {
            this.numbered = numbered;
        }
    }

    private final Styles styles;
    private final Deque<OpenList> open = new ArrayDeque<>();
    private String label = "";

    OpenLists(Styles styles) {
        this.styles = styles;
    }

    /** Opens a list; one inside another without a style of its own is like it. */
    void start(@Nullable String style) {
        OpenList outer = open.peek();
        boolean numbered = (style == null && outer != null) ? outer.numbered : styles.isNumbered(style);
        open.push(new OpenList(numbered));
    }

    void end() {
        open.poll();
        label = "";
    }

    void startItem(boolean labelled) {
        OpenList list = open.peek();
        if (list == null || !labelled) {
            label = "";
            return;
        }
        list.items++;
        label = list.numbered ? "%d. ".formatted(list.items) : "• ";
    }

    /** What stands before the next paragraph; empty on every later call for the same item. */
    String takeLabel() {
        String taken = label;
        label = "";
        return taken;
    }
}
