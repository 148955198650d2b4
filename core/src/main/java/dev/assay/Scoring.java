package dev.assay;

import dev.assay.job.Job;
import dev.assay.match.Verdict;
import dev.assay.rank.JobWeights;
import dev.assay.rank.Questions;
import dev.assay.rank.Scorer;
import dev.assay.rank.Weights;
import java.util.List;

/** Makes assessments of the verdicts on one job's requirements: nothing but the verdicts and the weights is needed. Thread-safe. */
public final class Scoring {

    private final Scorer scorer;
    private final Questions questions;

    public Scoring(Job job, Weights weights) {
        JobWeights jobWeights = weights.of(job);
        this.scorer = new Scorer(jobWeights);
        this.questions = new Questions(jobWeights);
    }

    /** The assessment of one verdict for each requirement, in their order. */
    public Assessment of(List<Verdict> verdicts) {
        return new Assessment(
                verdicts,
                scorer.score(verdicts.stream().map(Verdict::mark).toList()),
                scorer.explain(verdicts),
                questions.to(verdicts));
    }
}
