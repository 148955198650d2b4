package dev.assay;

import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.match.Matcher;
import dev.assay.rank.Weights;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front door: says what a candidate's evidence shows of what a job asks. It sees evidence and nothing else of the candidate.
 * Thread-safe; one for all jobs.
 *
 * <pre>{@code
 * Assessment assessment = new Assessor(Taxonomy.standard(), Weights.STANDARD).assess(job, evidence);
 * }</pre>
 */
public final class Assessor {

    private final Taxonomy taxonomy;
    private final Weights weights;

    /** Made ready for the job asked for last: a pile of applications is for one job. */
    private volatile @Nullable Prepared prepared;

    public Assessor(Taxonomy taxonomy, Weights weights) {
        this.taxonomy = taxonomy;
        this.weights = weights;
    }

    /** The assessment of one candidate; the order of the evidence makes no difference. */
    public Assessment assess(Job job, List<Evidence> evidence) {
        Prepared ready = preparedFor(job);
        return ready.scoring.of(ready.matcher.match(evidence));
    }

    @SuppressWarnings("ReferenceEquality") // an equal job that is another object is prepared for again, at no harm
    private Prepared preparedFor(Job job) {
        Prepared ready = prepared;
        if (ready == null || ready.job != job) {
            ready = new Prepared(job, new Matcher(job, taxonomy), new Scoring(job, weights));
            prepared = ready;
        }
        return ready;
    }

    private record Prepared(Job job, Matcher matcher, Scoring scoring) {}
}
