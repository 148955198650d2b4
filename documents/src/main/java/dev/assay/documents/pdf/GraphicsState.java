package dev.assay.documents.pdf;

import dev.assay.documents.source.Shades;

/** The part of the graphics state that decides where text stands and whether it can be seen. */
final class GraphicsState implements Cloneable {

    Transform matrix;
    Box clip;
    PdfFont font;
    double fontSize = 1;
    double characterSpacing;
    double wordSpacing;
    double scaling = 1;
    double leading;
    double rise;
    int renderMode;
    int fillColor = Shades.BLACK;
    int strokeColor = Shades.BLACK;
    double lineWidth = 1;
    boolean dashed;
    double fillAlpha = 1;
    double strokeAlpha = 1;

    /** The opacity of the groups that what is drawn belongs to. */
    double groupAlpha = 1;

    boolean blended;

    /** Whether the clip is a box around a shape that is smaller. */
    boolean clippedToShape;

    ColorSpace fillSpace = ColorSpace.GRAY;
    ColorSpace strokeSpace = ColorSpace.GRAY;

    GraphicsState(Transform matrix, Box clip, PdfFont font) {
        this.matrix = matrix;
        this.clip = clip;
        this.font = font;
    }

    GraphicsState copy() {
        try {
            return (GraphicsState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
