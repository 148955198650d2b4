package dev.assay.evaluation;

import dev.assay.evaluation.labels.LabelledPair;
import dev.assay.evaluation.labels.LabelledPair.LabelledVerdict;
import dev.assay.evaluation.labels.LabelledPosting;
import dev.assay.evaluation.labels.LabelledPosting.Item;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the verdicts on a résumé against a posting. */
final class VerdictFigures {

    private final LabelledPosting posting;
    private final Job job;
    private final List<Verdict> verdicts;
    private final Map<String, Requirement> requirements;

    private VerdictFigures(LabelledPosting posting, Job job, List<Verdict> verdicts) {
        this.posting = posting;
        this.job = job;
        this.verdicts = verdicts;
        this.requirements = job.requirements().stream().collect(Collectors.toMap(Requirement::id, Function.identity()));
    }

    static void compare(LabelledPair label, LabelledPosting posting, Job job, List<Verdict> verdicts, Tally tally) {
        VerdictFigures figures = new VerdictFigures(posting, job, verdicts);
        label.verdicts().forEach(verdict -> figures.compare(verdict, tally));
    }

    /** A requirement that was not read answers nothing, which is what UNKNOWN says. */
    private void compare(LabelledVerdict labelled, Tally tally) {
        Item item = posting.items().get(labelled.item());
        Optional<Verdict> verdict = verdicts.stream()
                .filter(one -> serves(requirements.get(one.requirement()), labelled, item))
                .reduce((best, one) -> alike(one, item) > alike(best, item) ? one : best);
        Outcome read = verdict.map(Verdict::outcome).orElse(Outcome.UNKNOWN);
        Outcome expected = labelled.verdict().outcome();
        tally.add(Figure.VERDICTS, read == expected ? Counts.RIGHT : Counts.WRONG);
        int right = read == Outcome.MET && expected == Outcome.MET ? 1 : 0;
        tally.add(Figure.VERDICT_MET, new Counts(right, expected == Outcome.MET ? 1 : 0, read == Outcome.MET ? 1 : 0));
        if (read != expected) {
            String answer = verdict.isPresent() ? read.name() : "no such requirement";
            String term = labelled.term() == null ? "" : labelled.term() + ", ";
            tally.note(expected + " but " + answer, term + item.quote());
        }
    }

    /** Whether a requirement is about what a label answers: the same place of the posting and, where both name one, the same term. */
    private boolean serves(@Nullable Requirement requirement, LabelledVerdict labelled, Item item) {
        if (requirement == null || !Phrase.overlap(job.posting().quote(requirement.quote()), item.quote())) {
            return false;
        }
        List<Term> terms = TermFigures.terms(requirement);
        return labelled.term() == null
                || terms.isEmpty()
                || terms.stream().anyMatch(term -> Phrase.isNear(labelled.term(), forms(term)));
    }

    /** How many words the quote of a verdict's requirement shares with an item: where several serve, the closest answers. */
    private int alike(Verdict verdict, Item item) {
        Requirement requirement = requirements.get(verdict.requirement());
        return requirement == null ? 0 : Phrase.common(job.posting().quote(requirement.quote()), item.quote());
    }

    private Set<String> forms(Term term) {
        Set<String> forms = new HashSet<>();
        forms.add(Phrase.normalForm(job.posting().quote(term.span())));
        forms.add(Phrase.normalForm(term.label()));
        return forms;
    }
}
