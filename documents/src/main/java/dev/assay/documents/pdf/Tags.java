package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a tagged file says that its contents are read: that of its structure tree (ISO 32000-1, 14.7 and 14.8). It is
 * a hint among others, since programs tag carelessly and anybody can tag falsely.
 */
final class Tags {

    private static final COSName MARKED = COSName.getPDFName("Marked");
    private static final COSName SUSPECTS = COSName.getPDFName("Suspects");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    /** A résumé has a few thousand elements. */
    private static final int MOST = 100_000;

    /** Something in the tree, and the page that the elements around it are on. */
    private record Node(COSBase kid, @Nullable COSDictionary page) {}

    private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> places = new IdentityHashMap<>();

    private Tags() {}

    /** The tags of a file; none where it has none, says that they may be wrong, or they contradict themselves. */
    static Tags of(COSDictionary catalog, Budget budget) {
        COSDictionary about = catalog.getCOSDictionary(COSName.MARK_INFO);
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        boolean told = about != null && about.getBoolean(MARKED, false) && !about.getBoolean(SUSPECTS, false);
        Tags tags = new Tags();
        if (told && root != null && !tags.read(root, budget)) {
            tags.places.clear();
        }
        return tags;
    }

    /** Where each marked content of a page, by the number that the page gives it, stands in the order of the file. */
    Map<Integer, Integer> on(COSDictionary page) {
        return places.getOrDefault(page, Map.of());
    }

    private boolean read(COSDictionary root, Budget budget) {
        Set<COSBase> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> ahead = new ArrayDeque<>();
        ahead.push(new Node(root, null));
        int place = 0;
        while (!ahead.isEmpty() && place + met.size() < MOST) {
            budget.step();
            Node node = ahead.pop();
            if (node.kid() instanceof COSInteger content) {
                if (!add(node.page(), content.intValue(), place++)) {
                    return false;
                }
            } else if (node.kid() instanceof COSDictionary element) {
                COSDictionary own = element.getCOSDictionary(COSName.PG);
                COSDictionary page = own == null ? node.page() : own;
                if (element.containsKey(COSName.MCID)) {
                    boolean onPage = !element.containsKey(STREAM);
                    if (onPage && !add(page, element.getInt(COSName.MCID), place++)) {
                        return false;
                    }
                } else if (!met.add(element)) {
                    return false;
                } else {
                    push(element.getDictionaryObject(COSName.K), page, ahead);
                }
            }
        }
        return ahead.isEmpty();
    }

    private static void push(@Nullable COSBase kids, @Nullable COSDictionary page, Deque<Node> ahead) {
        if (kids instanceof COSArray all) {
            for (int i = Math.min(all.size(), MOST) - 1; i >= 0; i--) {
                COSBase kid = all.getObject(i);
                if (kid != null) {
                    ahead.push(new Node(kid, page));
                }
            }
        } else if (kids != null) {
            ahead.push(new Node(kids, page));
        }
    }

    /** Whether no other element has the same content. */
    private boolean add(@Nullable COSDictionary page, int content, int place) {
        return page == null
                || places.computeIfAbsent(page, _ -> new HashMap<>()).putIfAbsent(content, place) == null;
    }
}
