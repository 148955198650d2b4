package dev.assay.documents.rtf;

import dev.assay.documents.source.Shades;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The font and colour tables of an RTF file. */
final class RtfTables {

    private static final int SYMBOL_CHARSET = 2;

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Set<Integer> symbolFonts = new TreeSet<>();
    private final List<Integer> colors = new ArrayList<>();
    private final StringBuilder name = new StringBuilder();
    private int font = -1;
    private int red = -1;
    private int green;
    private int blue;

    void startFont(int number) {
        font = number;
        name.setLength(0);
    }

    void fontCharset(int number) {
        if (number == SYMBOL_CHARSET) {
            symbolFonts.add(font);
        }
        Charset charset = CodePages.ofFontCharset(number);
        if (charset != null) {
            charsets.put(font, charset);
        }
    }

    void fontName(int unit) {
        if (unit == ';') {
            String lower = name.toString().toLowerCase(Locale.ROOT);
            if (lower.contains("wingdings") || lower.contains("symbol")) {
                symbolFonts.add(font);
            }
        } else if (name.length() < 64) {
            name.append((char) unit);
        }
    }

    void red(int value) {
        red = value & 0xFF;
    }

    void green(int value) {
        green = value & 0xFF;
    }

    void blue(int value) {
        blue = value & 0xFF;
    }

    void endColor() {
        colors.add(red < 0 ? Shades.UNKNOWN : red << 16 | green << 8 | blue);
        red = -1;
        green = 0;
        blue = 0;
    }

    boolean isSymbolFont(int number) {
        return symbolFonts.contains(number);
    }

    @Nullable
    Charset charset(int number) {
        return charsets.get(number);
    }

    /** A colour of the table; the automatic one is never like its background. */
    int color(int number) {
        return number >= 0 && number < colors.size() ? colors.get(number) : Shades.UNKNOWN;
    }

    /** A background of the table; the automatic one is white. */
    int background(int number) {
        int color = color(number);
        return color == Shades.UNKNOWN ? Shades.WHITE : color;
    }
}
