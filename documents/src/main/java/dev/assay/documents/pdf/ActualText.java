package dev.assay.documents.pdf;

import dev.assay.documents.source.Descriptions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The text that marked content claims to stand for. Programs use it for ligatures and broken words; it is never read, and what it
 * says beyond the letters of the page is reported.
 */
final class ActualText {

    private static final String KEY = "ActualText";

    private static final Pattern BLANKS = Pattern.compile("\\s");

    /** Shorter words are signs and ligatures. */
    private static final int SHORTEST = 3;

    private ActualText() {}

    /** What the operands that begin marked content claim; empty where they claim nothing. */
    static String of(Operands operands, COSDictionary resources) {
        String properties = operands.name(1);
        COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
        if (properties != null && all != null) {
            COSDictionary named = all.getCOSDictionary(COSName.getPDFName(properties));
            String text = named == null ? null : named.getString(KEY);
            if (text != null) {
                return text;
            }
        }
        for (int i = 1; i + 1 < operands.size(); i++) {
            byte[] string = operands.string(i + 1);
            if (KEY.equals(operands.name(i)) && string != null) {
                return new COSString(string).getString();
            }
        }
        return "";
    }

    /** The words of some claims that the letters of the page do not say, blanks and hyphens apart. */
    static String unseen(List<String> claims, String letters) {
        if (claims.isEmpty()) {
            return "";
        }
        String page = squeezed(letters);
        String turned = new StringBuilder(page).reverse().toString();
        return claims.stream()
                .map(claim -> unseen(claim, page, turned))
                .filter(Descriptions::isTelling)
                .collect(Collectors.joining(" "));
    }

    /** The unseen words of one claim. Icons claim labels and addresses, which are passed over. */
    private static String unseen(String claim, String page, String turned) {
        return BLANKS.splitAsStream(claim)
                .filter(word -> !word.endsWith(":") && word.indexOf('@') < 0 && word.indexOf('/') < 0)
                .filter(word -> {
                    String plain = squeezed(word);
                    return plain.length() >= SHORTEST && !page.contains(plain) && !turned.contains(plain);
                })
                .collect(Collectors.joining(" "));
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }
}
