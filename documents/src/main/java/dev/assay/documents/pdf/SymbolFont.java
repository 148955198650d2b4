package dev.assay.documents.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the characters of a font mean when it is drawn with pictures instead of letters: bullets stay, icons go. */
enum SymbolFont {
    /** An ordinary font. */
    NONE,
    /** Dingbats under ordinary codes, bullets among them. */
    DINGBATS,
    /** Icons only. */
    ICONS;

    /** Some fonts call the hyphen by this name; what is drawn is seen. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final String BULLET = "•";

    /** The codes under which the common dingbat fonts draw bullets, ticks and arrows. */
    private static final String DINGBAT_BULLETS = "lnmopqrstuvwxyz§¨Ø·•ðàèüþ¤¦";

    private static final List<String> ICON_FONTS = List.of(
            "awesome", "fontello", "glyphicon", "entypo", "academicons", "icomoon", "simpleline", "materialsymbols");

    /** "Icon" as a word, or the end of one in the plural: not within "SemiCondensed", "Silicon" or "Lexicon". */
    private static final Pattern ICON = Pattern.compile(
            "(?<![A-Za-z])[Ii]con(?![a-z])|(?<=[a-z])Icon(?![a-z])|[Ii]cons(?![a-z])|ICONS(?![A-Za-z])|(?<![A-Za-z])ICON(?![A-Za-z])");

    static SymbolFont of(String fontName) {
        String name = fontName.toLowerCase(Locale.ROOT);
        if (name.contains("wingding") || name.contains("webding") || name.contains("dingbat")) {
            return DINGBATS;
        }
        return ICON_FONTS.stream().anyMatch(name::contains)
                        || ICON.matcher(fontName).find()
                ? ICONS
                : NONE;
    }

    /** What a reader would write down for a character of this font. */
    String readable(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        boolean symbolArea = first >= '\uF000' && first <= '\uF0FF';
        return switch (this) {
            case NONE ->
                first == SOFT_HYPHEN
                        ? "-"
                        : isPrivate(first) ? (symbolArea ? symbolArea(first) : "") : withoutControls(text);
            case DINGBATS -> dingbat(symbolArea ? (char) (first & 0xFF) : first);
            case ICONS -> "";
        };
    }

    /** What a reader would write down for a character of which no one tells what it is: no letter, where the font has none. */
    String unknown() {
        return this == NONE ? PdfFont.UNKNOWN : "";
    }

    private static String dingbat(char character) {
        if (character == ' ') {
            return " ";
        }
        boolean drawnBullet = character >= '\u2190' && character <= '\u2BFF';
        return drawnBullet || DINGBAT_BULLETS.indexOf(character) >= 0 ? BULLET : "";
    }

    private static String symbolArea(char character) {
        int code = character & 0xFF;
        return switch (code) {
            case 0xB7, 0xA7, 0xA8, 0xD8, 0xFC, 0x76, 0x6E, 0x6C, 0x71 -> BULLET;
            case 0x20 -> " ";
            default -> "";
        };
    }

    private static boolean isPrivate(char character) {
        return character >= '\uE000' && character <= '\uF8FF';
    }

    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.length() == 1
                        ? (text.charAt(0) == '\t' || text.charAt(0) == '\n' ? " " : "")
                        : text.replaceAll("\\p{Cntrl}", "");
            }
        }
        return text;
    }
}
