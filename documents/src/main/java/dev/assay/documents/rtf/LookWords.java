package dev.assay.documents.rtf;

import java.nio.charset.Charset;

/** The control words that change how text looks or is encoded. */
final class LookWords {

    /** A gap of ten points, in twentieths; below lies what sets single paragraphs apart. */
    private static final int GAP = 200;

    /** The outline level of what is no heading. */
    private static final int BODY_LEVEL = 9;

    /** Quarters of a point, in twentieths. */
    private static final int QUARTER = 5;

    private LookWords() {}

    /** Applies a control word to a group; whether it is one of these. */
    static boolean apply(String word, int number, GroupState state, RtfTables tables) {
        switch (word) {
            case "ansicpg" -> state.charset = CodePages.ofNumber(number);
            case "mac", "pc" -> state.charset = CodePages.ofHost(word);
            case "uc" -> state.fallbackLength = Math.clamp(number, 0, 16);
            case "f" -> font(number, state, tables);
            case "fs" -> state.halfPoints = number;
            case "cf" -> state.color = tables.color(number);
            case "highlight", "cb", "chcbpat" -> state.background = tables.background(number);
            case "cbpat", "clcbpat" -> state.shading = tables.background(number);
            case "keepn", "outlinelevel", "sb" -> state.spaced |= isSpaced(word, number);
            case "v" -> state.hidden = number != 0;
            case "deleted" -> state.deleted = number != 0;
            case "charscalex" -> state.scaling = number;
            case "expnd" -> state.spacing = number * QUARTER;
            case "expndtw" -> state.spacing = number;
            case "up", "dn" -> state.raise = number;
            case "li" -> state.indent = number;
            case "sl" -> state.lineHeight = number;
            case "shpleft" -> state.right = number;
            case "shptop" -> state.below = number;
            case "plain" -> state.plain();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Headings stand apart from what is before them, and so does what has a gap. */
    private static boolean isSpaced(String word, int number) {
        return switch (word) {
            case "sb" -> number >= GAP;
            case "outlinelevel" -> number < BODY_LEVEL;
            default -> number != 0;
        };
    }

    private static void font(int number, GroupState state, RtfTables tables) {
        state.font = number;
        state.symbols = tables.isSymbolFont(number);
        Charset charset = tables.charset(number);
        if (charset != null) {
            state.charset = charset;
        }
    }
}
