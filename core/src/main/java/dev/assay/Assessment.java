package dev.assay;

import dev.assay.explain.Explanation;
import dev.assay.match.Verdict;
import dev.assay.rank.Question;
import dev.assay.rank.Score;
import java.util.List;

/**
 * What one candidate shows of what one job asks.
 *
 * @param verdicts one for each requirement, in their order
 * @param score how much is shown, with floor and ceiling
 * @param explanation how the score's value comes about; it evaluates to exactly that
 * @param questions what to ask the candidate next, the greatest gain first
 */
public record Assessment(List<Verdict> verdicts, Score score, Explanation explanation, List<Question> questions) {
    public Assessment {
        verdicts = List.copyOf(verdicts);
        questions = List.copyOf(questions);
    }
}
