package dev.assay.match;

import dev.assay.evidence.Evidence;
import java.util.Comparator;

/** A total order of evidence that depends on nothing but its content. */
final class EvidenceOrder {

    static final Comparator<Evidence> BY_PLACE = Comparator.comparing(Evidence::source)
            .thenComparing(Evidence::span)
            .thenComparingInt(piece -> piece.span().page())
            .thenComparing(Evidence::text)
            .thenComparing(Evidence::strength)
            .thenComparing(piece -> piece.fact().toString());

    private EvidenceOrder() {}
}
