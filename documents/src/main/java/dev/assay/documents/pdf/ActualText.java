package dev.assay.documents.pdf;

import dev.assay.documents.source.Descriptions;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text that marked content claims to stand for. Programs use it for ligatures and broken words; it is never read, and what it
 * says beyond the letters of the page is reported.
 */
final class ActualText {

    private static final Pattern BLANKS = Pattern.compile("\\s");

    /** Shorter words are signs and ligatures. */
    private static final int SHORTEST = 3;

    private ActualText() {}

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
