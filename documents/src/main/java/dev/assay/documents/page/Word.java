package dev.assay.documents.page;

import dev.assay.text.Area;

/** Glyphs that stand together on one baseline. The page's y is counted downwards. */
final class Word {

    private final StringBuilder text = new StringBuilder(12);
    private final double x0;
    private final double y;
    private final double size;
    private final int order;
    private double x1;
    private boolean spaceBefore;
    private boolean spaceAfter;
    private boolean doubtful;
    private int tag = PageGlyphs.UNTAGGED;

    Word(double x0, double y, double size, int order) {
        this.x0 = x0;
        this.x1 = x0;
        this.y = y;
        this.size = size;
        this.order = order;
    }

    static Word of(String text, double x0, double x1, double y, double size) {
        Word word = new Word(x0, y, size, 0);
        word.add(text, x1);
        return word;
    }

    /** A word at the same place that says something else, without a blank behind it. */
    Word withText(String other) {
        Word word = new Word(x0, y, size, order);
        if (spaceBefore) {
            word.markSpaceBefore();
        }
        word.add(other, x1);
        word.tag(tag);
        return word;
    }

    void add(String glyph, double end) {
        text.append(glyph);
        x1 = Math.max(x1, end);
    }

    void markSpaceBefore() {
        spaceBefore = true;
    }

    void markSpaceAfter() {
        spaceAfter = true;
    }

    /** Notes where it stands in the order that the file's tags give. */
    void tag(int place) {
        tag = place;
    }

    /** Where it stands in the order that the file's tags give, from 0; {@link PageGlyphs#UNTAGGED} where they do not tell. */
    int tag() {
        return tag;
    }

    /** Notes that it may not be seen. */
    void markDoubtful() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }

    boolean hasSpaceBefore() {
        return spaceBefore;
    }

    boolean hasSpaceAfter() {
        return spaceAfter;
    }

    CharSequence text() {
        return text;
    }

    double x0() {
        return x0;
    }

    double x1() {
        return x1;
    }

    /** The baseline. */
    double y() {
        return y;
    }

    double size() {
        return size;
    }

    /** Where it stands on the page when its line goes to a direction. */
    Area area(Direction direction) {
        return direction.area(x0, x1, y, size);
    }

    /** How many other things were drawn before it. */
    int order() {
        return order;
    }

    /** Whether the other word says the same at almost the same place, as programs do that draw bold letters twice. */
    boolean isRepeatedBy(Word other) {
        return Math.abs(other.x0 - x0) < 0.15 * size
                && Math.abs(other.x1 - x1) < 0.15 * size
                && Math.abs(other.y - y) < 0.15 * size
                && text.compareTo(other.text) == 0;
    }
}
