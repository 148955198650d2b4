package dev.assay.documents.pdf;

import java.util.BitSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether the glyphs of an embedded font that a file shows can be the letters that it says they are. Some letters hold a hole, which takes
 * a second line; few reach below the baseline. One glyph may be drawn in its own way, and small letters as capitals; where several are
 * neither, the file tells other letters than it shows. Of the fonts that come with Debian, one alone is drawn so: its letters are keys.
 */
final class LetterShapes {

    private static final String WITH_HOLE = "abdopqABDOPQR0689";

    /** Small letters that stand on the baseline in all fonts; some capitals and digits do not. */
    private static final String STANDING = "abcdehiklmnorstuvwx";

    private static final double DEEP = -0.1;
    private static final double MOST_UNLIKE = 0.15;
    private static final int FEWEST_UNLIKE = 3;

    private final IntFunction<@Nullable Outline> outlines;
    private final BitSet seen = new BitSet();
    private final BitSet blank = new BitSet();
    private int letters;
    private int unlike;
    private boolean foundOut;

    /** @param outlines the outlines of codes; null where one is not known, which is believed */
    LetterShapes(IntFunction<@Nullable Outline> outlines) {
        this.outlines = outlines;
    }

    /** The shapes of a font that is believed. */
    static LetterShapes believed() {
        return new LetterShapes(code -> null);
    }

    /**
     * Looks at a glyph that is shown.
     *
     * @param text what the file says of its code; all but letters and digits of ASCII is believed
     * @return whether nothing is drawn where a letter should be
     */
    boolean isBlank(int code, String text) {
        if (text.length() != 1 || text.charAt(0) > 'z' || !Character.isLetterOrDigit(text.charAt(0)) || code < 0) {
            return false;
        }
        if (!seen.get(code)) {
            seen.set(code);
            Outline outline = outlines.apply(code);
            if (outline != null) {
                look(code, text.charAt(0), outline);
            }
        }
        return blank.get(code);
    }

    private void look(int code, char letter, Outline outline) {
        if (outline.isBlank()) {
            blank.set(code);
        } else {
            letters++;
            unlike += isUnlike(letter, outline) ? 1 : 0;
        }
    }

    /** Whether the glyphs shown so far are other letters than the file says, which was not known before. */
    boolean findOut() {
        boolean before = foundOut;
        foundOut |= unlike >= FEWEST_UNLIKE && unlike > MOST_UNLIKE * letters;
        return foundOut && !before;
    }

    /** Whether it is known that the glyphs are other letters than the file says. */
    boolean areOthers() {
        return foundOut;
    }

    private static boolean isUnlike(char letter, Outline outline) {
        return (WITH_HOLE.indexOf(letter) >= 0 && outline.contours() < 2)
                || (STANDING.indexOf(letter) >= 0 && outline.bottom() < DEEP);
    }
}
