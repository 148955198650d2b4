package dev.assay.documents.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says about itself beside what it shows: titles, keywords, subjects. Programs write there who someone is, and that it is a résumé. */
public final class SelfDescription {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}+#]+");

    /** What names the kind of document, and what such names are put together with. */
    private static final Set<String> KIND = Set.of(
            "resume",
            "résumé",
            "resumé",
            "curriculum",
            "vitae",
            "vitæ",
            "cv",
            "lebenslauf",
            "currículum",
            "currículo",
            "of",
            "for",
            "de",
            "von");

    private SelfDescription() {}

    /** The words of {@code said} that {@code shown} does not hold, whatever their capitals, and that do not name the kind of document; each once, in their order. */
    public static List<String> beyond(CharSequence said, CharSequence shown) {
        Set<String> known = new HashSet<>(KIND);
        Matcher seen = WORD.matcher(shown);
        while (seen.find()) {
            known.add(seen.group().toLowerCase(Locale.ROOT));
        }
        List<String> beyond = new ArrayList<>();
        Matcher words = WORD.matcher(said);
        while (words.find()) {
            if (known.add(words.group().toLowerCase(Locale.ROOT))) {
                beyond.add(words.group());
            }
        }
        return beyond;
    }
}
