package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The pages of a file, in order. */
final class PageTree {

    private static final Box LETTER = new Box(0, 0, 612, 792);

    /** What pages take over from the nodes above them. */
    private record Node(
            COSDictionary dictionary,
            @Nullable COSDictionary resources,
            @Nullable COSArray mediaBox,
            @Nullable COSArray cropBox,
            int rotation) {

        Node child(COSDictionary kid) {
            COSDictionary ownResources = kid.getCOSDictionary(COSName.RESOURCES);
            COSArray ownMedia = kid.getCOSArray(COSName.MEDIA_BOX);
            COSArray ownCrop = kid.getCOSArray(COSName.CROP_BOX);
            return new Node(
                    kid,
                    ownResources == null ? resources : ownResources,
                    ownMedia == null ? mediaBox : ownMedia,
                    ownCrop == null ? cropBox : ownCrop,
                    kid.getInt(COSName.ROTATE, rotation));
        }
    }

    private PageTree() {}

    static List<PdfPage> pages(COSDictionary catalog, Budget budget) {
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw CosFile.broken();
        }
        List<PdfPage> pages = new ArrayList<>();
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> ahead = new ArrayDeque<>();
        ahead.push(new Node(new COSDictionary(), null, null, null, 0).child(root));
        while (!ahead.isEmpty()) {
            budget.step();
            Node node = ahead.pop();
            COSArray kids = node.dictionary().getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages.add(page(node));
                checkCount(pages, budget);
            } else if (met.add(node.dictionary())) {
                push(kids, node, ahead);
            }
        }
        return pages;
    }

    private static void push(COSArray kids, Node node, Deque<Node> ahead) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                ahead.push(node.child(kid));
            }
        }
    }

    private static void checkCount(List<PdfPage> pages, Budget budget) {
        if (pages.size() > budget.limits().pages()) {
            throw Refusal.tooLarge("it has more than " + budget.limits().pages() + " pages; ask for a shorter file");
        }
    }

    private static PdfPage page(Node node) {
        Box media = box(node.mediaBox(), LETTER);
        Box crop = box(node.cropBox(), media).intersection(media);
        return new PdfPage(
                node.dictionary(),
                Objects.requireNonNullElseGet(node.resources(), COSDictionary::new),
                node.dictionary().getDictionaryObject(COSName.CONTENTS),
                crop.area() > 0 ? crop : media,
                Math.floorMod(node.rotation(), 360) / 90 * 90);
    }

    private static Box box(@Nullable COSArray array, Box otherwise) {
        double[] given = ObjectPainter.numbers(array, 4);
        Box box = given == null ? otherwise : Transform.IDENTITY.box(given[0], given[1], given[2], given[3]);
        return box.area() > 0 ? box : otherwise;
    }
}
