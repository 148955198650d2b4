package dev.assay.documents.europass;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The English names of languages that are given by the three letters of ISO 639-2. */
final class LanguageNames {

    /** Languages that also have letters of their own in libraries' lists. */
    private static final Map<String, String> OTHER_LETTERS = Map.ofEntries(
            Map.entry("alb", "sqi"),
            Map.entry("arm", "hye"),
            Map.entry("baq", "eus"),
            Map.entry("chi", "zho"),
            Map.entry("cze", "ces"),
            Map.entry("dut", "nld"),
            Map.entry("fre", "fra"),
            Map.entry("geo", "kat"),
            Map.entry("ger", "deu"),
            Map.entry("gre", "ell"),
            Map.entry("ice", "isl"),
            Map.entry("mac", "mkd"),
            Map.entry("per", "fas"),
            Map.entry("rum", "ron"),
            Map.entry("slo", "slk"),
            Map.entry("wel", "cym"));

    private LanguageNames() {}

    /** The name of the language, or what is given where that is no such letters. */
    static String of(String given) {
        String letters = given.toLowerCase(Locale.ROOT);
        String code = OTHER_LETTERS.getOrDefault(letters, letters);
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(language -> language.getISO3Language().equals(code)
                        || language.getLanguage().equals(code))
                .map(language -> language.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse(given);
    }
}
