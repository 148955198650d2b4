package dev.assay.documents.pdf;

import dev.assay.documents.source.Shades;
import java.util.ArrayList;
import java.util.List;

/** What was painted on a page so far, text apart, in order. */
final class Paints {

    /** Lines and dots hide nothing. */
    private static final double LEAST_HEIGHT = 2.5;

    /** Drawings of more shapes than this are pictures; on them any colour of text is taken as visible. */
    private static final int MOST = 3_000;

    /** A picture over this share of the page is a scan of it. */
    private static final double SCAN = 0.6;

    private final List<Paint> paints = new ArrayList<>();
    private final Box page;
    private boolean scanned;
    private boolean pictured;

    Paints(Box page) {
        this.page = page;
    }

    void add(Paint paint) {
        Paint visible = new Paint(paint.box().intersection(page), paint.color(), paint.covers(), paint.picture());
        if (visible.box().height() < LEAST_HEIGHT || visible.box().width() < LEAST_HEIGHT) {
            return;
        }
        pictured |= visible.picture();
        scanned |= visible.picture() && visible.box().area() >= SCAN * page.area();
        if (paints.size() < MOST) {
            paints.add(visible);
        }
    }

    /** The colour under a point as painted so far. */
    int background(double x, double y) {
        if (paints.size() >= MOST) {
            return Shades.UNKNOWN;
        }
        for (int i = paints.size() - 1; i >= 0; i--) {
            Paint paint = paints.get(i);
            if (paint.box().contains(x, y)) {
                return paint.color();
            }
        }
        return Shades.WHITE;
    }

    /** How many there are so far: a place in the order of painting. */
    int count() {
        return paints.size();
    }

    /** Whether something painted since {@code count} covers the box; scans may, since text under them is what a machine read on them. */
    boolean isCovered(Box box, int count) {
        for (int i = count; i < paints.size(); i++) {
            Paint paint = paints.get(i);
            boolean scan = paint.picture() && paint.box().area() >= SCAN * page.area();
            if (paint.covers()
                    && !scan
                    && paint.box().contains(box.x0(), box.y0())
                    && paint.box().contains(box.x1(), box.y1())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page is a picture of a page. */
    boolean isScan() {
        return scanned;
    }

    /** Whether there are pictures. */
    boolean hasPictures() {
        return pictured;
    }
}
