package dev.assay.documents.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * One page as the file describes it.
 *
 * @param dictionary its own entries
 * @param resources what its contents' names stand for
 * @param contents its content streams
 * @param box the part of it that is shown, in its own space, y counted upwards
 * @param rotation how far it is turned clockwise to be shown: 0, 90, 180 or 270
 */
record PdfPage(
        COSDictionary dictionary,
        COSDictionary resources,
        @Nullable COSBase contents,
        Box box,
        int rotation) {

    /** From the page's own space to the page as it is looked at, its upper left corner at 0. */
    Transform view() {
        return switch (rotation) {
            case 90 -> new Transform(0, 1, 1, 0, -box.y0(), -box.x0());
            case 180 -> new Transform(-1, 0, 0, 1, box.x1(), -box.y0());
            case 270 -> new Transform(0, -1, -1, 0, box.y1(), box.x1());
            default -> new Transform(1, 0, 0, -1, -box.x0(), box.y1());
        };
    }

    /** The shown part as it is looked at. */
    Box viewed() {
        boolean upright = rotation % 180 == 0;
        return upright ? new Box(0, 0, box.width(), box.height()) : new Box(0, 0, box.height(), box.width());
    }
}
