package dev.assay.report;

import dev.assay.text.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding in words.
 *
 * @param kind such as "Hidden text"
 * @param page where
 * @param detail how it was found
 * @param text the words concerned, no more than a reader needs to judge them; null where there are none
 */
record FindingView(
        String kind, int page, String detail, @Nullable String text) {

    private static final int LONGEST = 1200;

    static FindingView of(Finding finding) {
        String text = finding.text();
        return new FindingView(
                Words.capitalised(finding.kind()),
                finding.page(),
                finding.detail(),
                text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …");
    }
}
