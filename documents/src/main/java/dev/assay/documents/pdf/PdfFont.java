package dev.assay.documents.pdf;

/** What a font says of the codes in a shown string. Widths are in ems. */
sealed interface PdfFont permits SimpleFont, CompositeFont {

    /** The length in bytes of the code that starts at {@code at}. */
    int codeLength(byte[] string, int at);

    /** How far a code moves on. */
    double width(int code, int length);

    /** What a reader sees; empty for a glyph that stands for no text, {@link #UNKNOWN} where the font does not say. */
    String text(int code, int length);

    /** What the file says that a code means where its glyph shows something else; empty elsewhere. */
    default String claim(int code) {
        return "";
    }

    /** The height of the letters in units of the font size; 1 for all but fonts drawn by hand. */
    double height();

    /** Looks at the glyph of a code that is shown: whether nothing is drawn where a letter should be. */
    boolean isBlank(int code);

    /** Whether the glyphs shown so far turn out to be other letters than the file says, which was not known before. */
    boolean findOut();

    /** Whether some of its letters draw nothing. */
    default boolean hasGaps() {
        return false;
    }

    /** Stands for a glyph whose letter is not known. */
    String UNKNOWN = "\uFFFD";
}
