package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.evidence.Strength;
import dev.assay.repositories.rules.Trace;
import dev.assay.repositories.rules.Trace.Manner;
import java.time.LocalDate;

/**
 * A trace with the commit that left it.
 *
 * @param trace the line and what it shows
 * @param lastLine the last line that shows it, not before the trace's own
 * @param commit the commit's id
 * @param date the day its author wrote it, by their own account
 * @param authorship how far it is proven whose it is
 */
public record Sighting(Trace trace, int lastLine, String commit, LocalDate date, Authorship authorship) {

    /** What it shows at most: asking for a dependency claims that it is used, no more. */
    public Strength strength() {
        return trace.manner() == Manner.DECLARED ? Strength.CLAIMED : authorship.most();
    }
}
