package dev.assay;

import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.match.Matcher;
import dev.assay.match.Verdict;
import dev.assay.rank.JobWeights;
import dev.assay.rank.Questions;
import dev.assay.rank.Scorer;
import dev.assay.rank.Weights;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;

/**
 * The front door: says what a candidate's evidence shows of what a job asks. It sees evidence and nothing else of the candidate.
 * Stateless and thread-safe.
 *
 * <pre>{@code
 * Assessment assessment = new Assessor(Taxonomy.standard(), Weights.STANDARD).assess(job, evidence);
 * }</pre>
 */
public final class Assessor {

    private final Matcher matcher;
    private final Weights weights;

    public Assessor(Taxonomy taxonomy, Weights weights) {
        this.matcher = new Matcher(taxonomy);
        this.weights = weights;
    }

    /** The assessment of one candidate; the order of the evidence makes no difference. */
    public Assessment assess(Job job, List<Evidence> evidence) {
        JobWeights jobWeights = weights.of(job);
        Scorer scorer = new Scorer(jobWeights);
        List<Verdict> verdicts = matcher.match(job, evidence);
        return new Assessment(
                verdicts, scorer.score(verdicts), scorer.explain(verdicts), new Questions(jobWeights).to(verdicts));
    }
}
