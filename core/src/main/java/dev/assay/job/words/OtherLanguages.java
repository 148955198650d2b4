package dev.assay.job.words;

import dev.assay.text.BundledFile;
import java.util.HashMap;
import java.util.Map;

/** What postings in German, French and Spanish say where an English one says something of a kind; the kinds and phrases are data. */
final class OtherLanguages {

    private static final Map<String, String> PHRASES = read();

    private OtherLanguages() {}

    /** The phrases of a kind, parted by commas. */
    static String phrases(String kind) {
        String phrases = PHRASES.get(kind);
        if (phrases == null) {
            throw new IllegalArgumentException("other-languages.txt has no kind " + kind);
        }
        return phrases;
    }

    private static Map<String, String> read() {
        Map<String, String> phrases = new HashMap<>();
        for (String line : new BundledFile(OtherLanguages.class, "other-languages.txt").lines()) {
            int bar = line.indexOf('|');
            phrases.merge(line.substring(0, bar).strip(), line.substring(bar + 1), (a, b) -> a + "," + b);
        }
        return phrases;
    }
}
