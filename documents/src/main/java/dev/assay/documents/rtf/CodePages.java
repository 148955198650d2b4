package dev.assay.documents.rtf;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The encodings that RTF files name by number. */
final class CodePages {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private CodePages() {}

    /** The encoding of {@code \ansicpg}. */
    static Charset ofNumber(int number) {
        for (String name : List.of("windows-" + number, "IBM" + number, "IBM0" + number, "x-windows-" + number)) {
            if (number > 0 && number < 100_000 && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return number == 932 ? Charset.forName("windows-31j") : WESTERN;
    }

    /** The encoding of {@code \mac} or {@code \pc}. */
    static Charset ofHost(String word) {
        return Charset.forName(word.equals("mac") ? "x-MacRoman" : "IBM437");
    }

    /** The encoding of {@code \fcharset}, or null where it is the file's own. */
    static @Nullable Charset ofFontCharset(int number) {
        return switch (number) {
            case 0 -> WESTERN;
            case 77 -> Charset.forName("x-MacRoman");
            case 128 -> Charset.forName("windows-31j");
            case 129 -> Charset.forName("x-windows-949");
            case 134 -> Charset.forName("GBK");
            case 136 -> Charset.forName("Big5");
            case 161 -> Charset.forName("windows-1253");
            case 162 -> Charset.forName("windows-1254");
            case 163 -> Charset.forName("windows-1258");
            case 177 -> Charset.forName("windows-1255");
            case 178 -> Charset.forName("windows-1256");
            case 186 -> Charset.forName("windows-1257");
            case 204 -> Charset.forName("windows-1251");
            case 222 -> Charset.forName("x-windows-874");
            case 238 -> Charset.forName("windows-1250");
            default -> null;
        };
    }
}
