package dev.assay.documents.pdf;

import dev.assay.documents.source.Shades;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was painted on a page so far, text apart, in order. */
final class Paints {

    /** Lines and dots hide nothing. */
    static final double LEAST_HEIGHT = 2.5;

    /** Drawings of more shapes than this are pictures; on them any colour of text is taken as visible. */
    private static final int MOST = 3_000;

    /** A picture over this share of the page is a scan of it. */
    private static final double SCAN = 0.6;

    /** A smaller share of a word may be covered, as by a rule below it. */
    private static final double TOUCHED = 0.25;

    private final List<Paint> paints = new ArrayList<>();
    private final Box page;
    private boolean scanned;
    private boolean pictured;

    Paints(Box page) {
        this.page = page;
    }

    void add(Paint paint) {
        Box visible = paint.box().intersection(page);
        if (visible.height() < LEAST_HEIGHT || visible.width() < LEAST_HEIGHT) {
            return;
        }
        pictured |= paint.isPicture();
        scanned |= isScan(paint);
        if (paints.size() < MOST) {
            paints.add(paint);
        }
    }

    /** The colour under a point as painted so far. */
    int background(double x, double y) {
        if (paints.size() >= MOST) {
            return Shades.UNKNOWN;
        }
        for (int i = paints.size() - 1; i >= 0; i--) {
            Paint paint = paints.get(i);
            if (paint.contains(x, y)) {
                return paint.color();
            }
        }
        return Shades.WHITE;
    }

    /** How many there are so far: a place in the order of painting. */
    int count() {
        return paints.size();
    }

    /** Whether a shape or a smaller picture painted after the first {@code count} things covers the box. */
    boolean isCovered(Box box, int count) {
        return isCovered(box, count, paint -> !isScan(paint));
    }

    /** Whether a picture of a whole page painted after the first {@code count} things covers the box. */
    boolean isUnderScan(Box box, int count) {
        return scanned && isCovered(box, count, this::isScan);
    }

    /** Whether something painted after the first {@code count} things lies over a part of the box that could hide words. */
    boolean isTouched(Box box, int count) {
        for (int i = count; i < paints.size(); i++) {
            Box over = paints.get(i).box().intersection(box);
            if (over.width() * over.height() >= TOUCHED * box.area()) {
                return true;
            }
        }
        return count < paints.size() && paints.size() >= MOST;
    }

    /** Whether a picture of a whole page, which may have holes, was painted after the first {@code count} things. */
    boolean isBeforeScan(int count) {
        return scanned
                && count < paints.size()
                && paints.subList(count, paints.size()).stream().anyMatch(this::isScan);
    }

    private boolean isCovered(Box box, int count, Predicate<Paint> wanted) {
        for (int i = count; i < paints.size(); i++) {
            Paint paint = paints.get(i);
            if (paint.covers(box) && wanted.test(paint)) {
                return true;
            }
        }
        return false;
    }

    private boolean isScan(Paint paint) {
        return paint.isPicture() && paint.box().intersection(page).area() >= SCAN * page.area();
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
