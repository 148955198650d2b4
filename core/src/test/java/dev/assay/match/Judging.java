package dev.assay.match;

import dev.assay.Ask;
import dev.assay.evidence.Evidence;
import dev.assay.taxonomy.SmallTaxonomy;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;

/** Judges evidence on a single requirement, over a small taxonomy. */
final class Judging {

    private static final Taxonomy TAXONOMY = SmallTaxonomy.create();

    private Judging() {}

    static Verdict verdict(Ask ask, Evidence... evidence) {
        return new Matcher(Ask.job(ask), TAXONOMY).match(List.of(evidence)).getFirst();
    }

    /** The outcome and, where there is one, the strength. */
    static String judged(Ask ask, Evidence... evidence) {
        Verdict verdict = verdict(ask, evidence);
        return verdict.strength() == null ? verdict.outcome().name() : verdict.outcome() + " " + verdict.strength();
    }
}
