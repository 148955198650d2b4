package dev.assay.documents.quality;

import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far what was read can be taken for what stands in the file. It is told to people and never enters a score.
 *
 * @param percent from 0 to 100
 * @param reasons what speaks against 100, in plain words
 */
public record ReadingQuality(int percent, List<String> reasons) {

    /** Below this, a person should look at the file itself. */
    static final int CHECK_BELOW = 75;

    /** The best mark of a text that a machine read from a picture. */
    private static final int BEST_OF_OCR = 85;

    /** The best mark of a text with hidden parts: what is hidden is left out, and may have been meant to be seen. */
    private static final int BEST_OF_HIDDEN = 95;

    /** A share of odd words that any text with names of products and places has. */
    private static final int USUAL_ODD = 5;

    /** Below so many words to a page, most of it may have been left out. */
    private static final int FEW_WORDS = 15;

    public ReadingQuality {
        reasons = List.copyOf(reasons);
    }

    /** The quality of a document. */
    public static ReadingQuality of(Document document) {
        List<String> reasons = new ArrayList<>();
        WordLikeness words = WordLikeness.of(document.text());
        int percent = 100;
        if (words.oddPercent() > USUAL_ODD) {
            percent -= Math.min(100, 2 * (words.oddPercent() - USUAL_ODD));
            reasons.add(words.oddPercent() + " % of the words do not look like words");
        }
        if (words.replaced() > 0) {
            percent -= Math.min(50, 1 + 100 * words.replaced() / Math.max(1, words.count()));
            reasons.add(words.replaced() + " characters are not known");
        }
        if (words.count() < FEW_WORDS * document.pages()) {
            percent -= 30;
            reasons.add("only " + words.count() + " words on " + document.pages() + pages(document.pages()));
        }
        int unread = pagesWith(document, Finding.Kind.UNREADABLE_PAGE);
        if (unread > 0) {
            percent -= Math.max(CHECK_BELOW / 2, 100 * unread / document.pages());
            reasons.add(unread + " of " + document.pages() + " pages were not read");
        }
        percent = capped(percent, BEST_OF_OCR, document, Finding.Kind.READ_BY_OCR, "read by OCR", reasons);
        percent = capped(percent, BEST_OF_HIDDEN, document, Finding.Kind.HIDDEN_TEXT, "with hidden text", reasons);
        return new ReadingQuality(Math.max(0, percent), reasons);
    }

    /** What to tell a reviewer where the quality is low. */
    public Optional<Finding> finding() {
        return percent >= CHECK_BELOW
                ? Optional.empty()
                : Optional.of(new Finding(
                        Finding.Kind.CHECK_READING,
                        1,
                        null,
                        "check what was read against the file: " + String.join(", ", reasons)));
    }

    private static int capped(
            int percent, int best, Document document, Finding.Kind kind, String what, List<String> reasons) {
        int pages = pagesWith(document, kind);
        if (pages == 0) {
            return percent;
        }
        reasons.add(pages + pages(pages) + " " + what);
        return Math.min(percent, best);
    }

    private static String pages(int count) {
        return count == 1 ? " page" : " pages";
    }

    private static int pagesWith(Document document, Finding.Kind kind) {
        return (int) document.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .mapToInt(Finding::page)
                .distinct()
                .count();
    }
}
