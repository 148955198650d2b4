package dev.assay.documents.source;

import java.text.Normalizer;

/** The plain form of characters that look like others: ligatures expanded, all blanks one, controls dropped. */
final class CharacterForms {

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private CharacterForms() {}

    static void append(int codePoint, StringBuilder to) {
        if (codePoint >= 0xFB00 && codePoint <= 0xFB06) {
            to.append(LIGATURES[codePoint - 0xFB00]);
        } else if (isArabicShape(codePoint)) {
            to.append(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC));
        } else if (codePoint == '\t') {
            to.append('\t');
        } else if (Character.isSpaceChar(codePoint)) {
            to.append(' ');
        } else if (isUnpairedSurrogate(codePoint)) {
            to.append('\uFFFD');
        } else if (!Character.isISOControl(codePoint) && !isNonCharacter(codePoint)) {
            to.appendCodePoint(codePoint);
        }
    }

    /** The shapes that Arabic letters take inside words, which some programs write instead of the letters. */
    private static boolean isArabicShape(int codePoint) {
        return (codePoint >= 0xFB50 && codePoint <= 0xFDFF && codePoint != 0xFD3E && codePoint != 0xFD3F)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFC);
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isNonCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
