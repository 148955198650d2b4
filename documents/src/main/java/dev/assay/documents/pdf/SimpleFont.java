package dev.assay.documents.pdf;

/** A font of one-byte codes. */
final class SimpleFont implements PdfFont {

    /** What its glyphs are. */
    enum Glyphs {
        SOLID,
        /** Some draw nothing. */
        GAPS
    }

    private final Glyphs glyphs;
    private final String[] texts;
    private final String[] claims;
    private final double[] widths;
    private final double height;
    private final LetterShapes shapes;

    SimpleFont(Glyphs glyphs, String[] texts, String[] claims, double[] widths, double height, LetterShapes shapes) {
        this.shapes = shapes;
        this.glyphs = glyphs;
        this.texts = texts.clone();
        this.claims = claims.clone();
        this.widths = widths.clone();
        this.height = height;
    }

    @Override
    public int codeLength(byte[] string, int at) {
        return 1;
    }

    @Override
    public double width(int code, int length) {
        return widths[code & 0xFF];
    }

    @Override
    public String text(int code, int length) {
        String text = texts[code & 0xFF];
        return shapes.areOthers() && !text.isBlank() ? UNKNOWN : text;
    }

    @Override
    public String claim(int code) {
        return claims.length > 0 ? claims[code & 0xFF] : shapes.areOthers() ? texts[code & 0xFF] : "";
    }

    @Override
    public boolean hasGaps() {
        return glyphs == Glyphs.GAPS;
    }

    @Override
    public boolean isBlank(int code) {
        return shapes.isBlank(code, texts[code & 0xFF]);
    }

    @Override
    public boolean findOut() {
        return shapes.findOut();
    }

    @Override
    public double height() {
        return height;
    }
}
