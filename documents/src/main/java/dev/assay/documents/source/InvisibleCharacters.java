package dev.assay.documents.source;

import dev.assay.text.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells and counts characters that show nothing: without width, turning the reading direction, or the tag characters in which
 * whole sentences can be written unseen. What ordinary writing needs of them (joiners in Arabic and Indic words, variation
 * selectors, soft hyphens, direction marks beside Hebrew or Arabic) is not reported.
 */
final class InvisibleCharacters {

    private int widthless;
    private int turning;
    private int marks;
    private boolean rightToLeft;
    private final StringBuilder tags = new StringBuilder();

    /** Whether {@code codePoint} shows nothing and must be left out; {@code before} is the line so far. */
    boolean count(int codePoint, StringBuilder before) {
        if (codePoint < 0xAD) {
            return false;
        }
        rightToLeft |= codePoint >= 0x590 && codePoint < 0x8FF;
        switch (codePoint) {
            case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> widthless += codePoint == 0xAD ? 0 : 1;
            case 0x200C, 0x200D -> {
                int last = before.isEmpty() ? ' ' : before.codePointBefore(before.length());
                if (last >= 0x600 && last < 0x1800) {
                    return false;
                }
                widthless += last < 0x2000 ? 1 : 0;
            }
            case 0x200B, 0x180E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB -> widthless++;
            case 0x200E, 0x200F, 0x61C -> marks++;
            default -> {
                return countRange(codePoint);
            }
        }
        return true;
    }

    private boolean countRange(int codePoint) {
        if ((codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2065 && codePoint <= 0x206F)) {
            turning++;
        } else if (codePoint >= 0xE0000 && codePoint <= 0xE007F) {
            tags.append(codePoint >= 0xE0020 && codePoint < 0xE007F ? (char) (codePoint - 0xE0000) : ' ');
        } else {
            return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
        }
        return true;
    }

    List<Finding> take(int page) {
        List<String> kinds = new ArrayList<>();
        add(kinds, widthless, "without width");
        add(kinds, turning + (rightToLeft ? 0 : marks), "that turn the reading direction");
        add(kinds, tags.length(), "of the invisible tag block");
        String words = tags.toString().strip();
        widthless = 0;
        turning = 0;
        marks = 0;
        tags.setLength(0);
        if (kinds.isEmpty()) {
            return List.of();
        }
        String detail = "characters removed: " + String.join(", ", kinds);
        return List.of(new Finding(Finding.Kind.INVISIBLE_CHARACTERS, page, words.isEmpty() ? null : words, detail));
    }

    private static void add(List<String> kinds, int count, String what) {
        if (count > 0) {
            kinds.add(count + " " + what);
        }
    }
}
