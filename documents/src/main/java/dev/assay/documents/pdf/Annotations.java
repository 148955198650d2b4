package dev.assay.documents.pdf;

import dev.assay.documents.source.Descriptions;
import dev.assay.documents.source.TextWriter;
import dev.assay.text.Area;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Draws what lies on top of a page and is part of what its reader sees: filled-in form fields and typed-in remarks. */
final class Annotations {

    private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName WIDGET = COSName.getPDFName("Widget");

    /** Forms of people have dozens of fields. */
    private static final int MOST = 2_000;

    private static final int HIDDEN = 2;
    private static final int NOT_VIEWED = 32;

    private final PageContext context;

    Annotations(PageContext context) {
        this.context = context;
    }

    void draw(PdfPage page) {
        COSArray all = page.dictionary().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation && isShown(annotation)) {
                draw(annotation, page);
            }
        }
    }

    /** Notes what notes say that open only on a click, and fields that are not shown. */
    void reveal(PdfPage page, TextWriter writer) {
        COSArray all = page.dictionary().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation && !isShown(annotation)) {
                String said = said(annotation);
                context.budget().write(said.length());
                writer.hide(said, "in a note or field of the page that is not shown", place(annotation, page));
            }
        }
    }

    /** Links name their target in a word or two, which is no note. */
    private static String said(COSDictionary annotation) {
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        String said = annotation.getString(WIDGET.equals(kind) ? COSName.V : COSName.CONTENTS, "");
        return LINK.equals(kind) && !Descriptions.isTelling(said) ? "" : said;
    }

    private static List<Area> place(COSDictionary annotation, PdfPage page) {
        double[] place = ObjectPainter.numbers(annotation.getCOSArray(COSName.RECT), 4);
        if (place == null) {
            return List.of();
        }
        Box box = page.view().box(place[0], place[1], place[2], place[3]);
        return List.of(new Area(round(box.x0()), round(box.y0()), round(box.x1()), round(box.y1())));
    }

    private static double round(double points) {
        return Math.rint(points * 10) / 10;
    }

    private boolean isShown(COSDictionary annotation) {
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        int flags = annotation.getInt(COSName.F, 0);
        return (WIDGET.equals(kind) || FREE_TEXT.equals(kind))
                && (flags & (HIDDEN | NOT_VIEWED)) == 0
                && !context.layers().isHidden(annotation.getDictionaryObject(COSName.OC));
    }

    private void draw(COSDictionary annotation, PdfPage page) {
        COSStream appearance = appearance(annotation);
        double[] place = ObjectPainter.numbers(annotation.getCOSArray(COSName.RECT), 4);
        double[] box = appearance == null ? null : ObjectPainter.numbers(appearance.getCOSArray(COSName.BBOX), 4);
        if (appearance == null || place == null || box == null) {
            return;
        }
        Box target = Transform.IDENTITY.box(place[0], place[1], place[2], place[3]);
        Box source =
                ObjectPainter.matrix(appearance.getCOSArray(COSName.MATRIX)).box(box[0], box[1], box[2], box[3]);
        new ObjectPainter(context, 0).form(appearance, page.resources(), between(source, target));
    }

    /** The transform that lays one box on another. */
    private static Transform between(Box source, Box target) {
        double across = source.width() == 0 ? 1 : target.width() / source.width();
        double up = source.height() == 0 ? 1 : target.height() / source.height();
        return new Transform(across, 0, 0, up, target.x0() - source.x0() * across, target.y0() - source.y0() * up);
    }

    private static @Nullable COSStream appearance(COSDictionary annotation) {
        COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = annotation.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states
                        && state != null
                        && states.getDictionaryObject(state) instanceof COSStream stream
                ? stream
                : null;
    }
}
