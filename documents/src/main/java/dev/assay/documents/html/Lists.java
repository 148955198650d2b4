package dev.assay.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The lists that are open, with the numbers of their items. */
final class Lists {

    private static final int UNNUMBERED = -1;

    private final Deque<Integer> open = new ArrayDeque<>();

    void open(Element list) {
        open.push(list.normalName().equals("ol") ? 0 : UNNUMBERED);
    }

    void close() {
        open.poll();
    }

    /** What stands before the next item of the innermost list. */
    String label(Declarations item) {
        if (item.says("list-style", "none") || item.says("list-style-type", "none")) {
            return "";
        }
        Integer last = open.poll();
        if (last == null || last == UNNUMBERED) {
            open.push(UNNUMBERED);
            return "• ";
        }
        open.push(last + 1);
        return last + 1 + ". ";
    }
}
