package dev.assay.server.search;

/** The statements on which searches wait. */
public final class SearchStatements {

    private SearchStatements() {}

    public static String inWords() {
        return SearchStore.IN_WORDS;
    }

    public static String byIndex() {
        return SearchStore.BY_INDEX;
    }

    public static String showing() {
        return SearchStore.showing(2);
    }
}
