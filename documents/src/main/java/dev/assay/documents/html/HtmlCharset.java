package dev.assay.documents.html;

import dev.assay.documents.plain.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the encoding that a page declares; where it declares none, the bytes tell. */
final class HtmlCharset {

    private static final int HEAD = 2048;
    private static final String DECLARATION = "charset=";
    private static final int LONGEST_NAME = 40;

    private HtmlCharset() {}

    static String decode(byte[] bytes) {
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xEF || bytes[0] == 0 || bytes[1] == 0);
        Optional<Charset> declared = marked ? Optional.empty() : declared(bytes);
        return declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> TextDecoder.decode(bytes));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf(DECLARATION);
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + DECLARATION.length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && end - start < LONGEST_NAME && isNamePart(head.charAt(end))) {
            end++;
        }
        return end > start ? charset(head.substring(start, end)) : Optional.empty();
    }

    /** Pages that say Latin-1 are in its Windows form, as browsers know. */
    private static Optional<Charset> charset(String name) {
        String known = name.equals("iso-8859-1") || name.equals("us-ascii") ? "windows-1252" : name;
        return known.startsWith("utf-16") || !Charset.isSupported(known)
                ? Optional.empty()
                : Optional.of(Charset.forName(known));
    }

    private static boolean isNamePart(char unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= '0' && unit <= '9')
                || unit == '-'
                || unit == '_'
                || unit == '.';
    }
}
