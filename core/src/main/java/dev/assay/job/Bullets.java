package dev.assay.job;

/** The marks that set off an item of a list. */
final class Bullets {

    private static final String GLYPHS = "•◦●○▪▫■□▸▹►▶➢➤➔→✓✔✅☑★☆⭐♦◆◇❖⁃∙·‣⦿❯»➡✦✧🔹🔸";

    /** What makes a sign an emoji. */
    private static final char VARIATION = '\ufe0f';

    private Bullets() {}

    /** The offset of the first code unit behind a bullet at {@code from} and the space around it; {@code from} where there is none. */
    static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && isBulletAt(text, at, end)) {
            at = skipSpace(text, at + Character.charCount(text.codePointAt(at)), end);
        }
        return at == from ? skipNumber(text, from, end) : at;
    }

    /** Whether a bullet stands at {@code at}: a glyph, or an emoji, star or dash with space behind it. */
    static boolean isBulletAt(String text, int at, int end) {
        int c = text.codePointAt(at);
        if (GLYPHS.indexOf(c) >= 0) {
            return true;
        }
        int next = at + Character.charCount(c);
        if (Character.getType(c) == Character.OTHER_SYMBOL || c == VARIATION) {
            return next < end && (Character.isWhitespace(text.charAt(next)) || text.charAt(next) == VARIATION);
        }
        boolean spaced = next >= end || Character.isWhitespace(text.charAt(next));
        return spaced && (c == '*' || c == '-' || c == '+' || c == 'o' || isDash(c));
    }

    /** Whether a bullet that no other sense explains stands inside a line at {@code at}. */
    static boolean isInnerBulletAt(String text, int at, int end) {
        int c = text.codePointAt(at);
        boolean spaced = at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
        boolean spacedBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
        boolean glyph = c != '·' && c != '→' && c != '»' && GLYPHS.indexOf(c) >= 0;
        return glyph || (c == '*' && spaced && spacedBefore);
    }

    private static boolean isDash(int c) {
        return c >= '\u2010' && c <= '\u2015';
    }

    private static int skipNumber(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 2 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean lettered =
                at == from && at + 1 < end && text.charAt(at + 1) == ')' && Character.isLetter(text.charAt(at));
        at = lettered ? at + 1 : at;
        boolean marked = at > from && at + 1 < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return marked && Character.isWhitespace(text.charAt(at + 1)) ? skipSpace(text, at + 1, end) : from;
    }

    private static int skipSpace(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
