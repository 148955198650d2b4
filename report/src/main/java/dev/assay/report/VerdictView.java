package dev.assay.report;

import java.util.List;

/**
 * A verdict on one requirement as the page shows it.
 *
 * @param column what is asked
 * @param anchor the id of the verdict's place in the page
 * @param asked the address of what is asked, among the requirements
 * @param standing outcome and strength
 * @param because the reason in a sentence
 * @param quotes the evidence in its lines
 */
record VerdictView(Column column, String anchor, String asked, Standing standing, String because, List<Quote> quotes) {

    /** More than this hides the reason behind its evidence; the rest is one click away. */
    private static final int SHOWN = 3;

    VerdictView {
        quotes = List.copyOf(quotes);
    }

    List<Quote> first() {
        return quotes.subList(0, Math.min(SHOWN, quotes.size()));
    }

    String moreWords() {
        return Words.count(more().size(), "more place", "more places");
    }

    List<Quote> more() {
        return quotes.subList(Math.min(SHOWN, quotes.size()), quotes.size());
    }
}
