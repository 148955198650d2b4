package dev.assay.repositories;

import java.util.List;

/** A small file of Python that shows enough to count. */
public final class StockCode {

    public static final List<String> LINES = List.of(
            "class Stock:",
            "    def __init__(self, pieces):",
            "        self.pieces = dict(pieces)",
            "    def available(self, article):",
            "        return self.pieces.get(article, 0)",
            "    def covers(self, article, wanted):",
            "        return self.available(article) >= wanted",
            "    def missing(self, article, wanted):",
            "        missing = wanted - self.available(article)",
            "        return max(0, missing)",
            "    def surplus(self, article, wanted):",
            "        return max(0, self.available(article) - wanted)");

    private StockCode() {}
}
