package dev.assay.evaluation;

import dev.assay.evaluation.labels.Labelled;
import dev.assay.evaluation.labels.LabelledPair;
import dev.assay.evaluation.labels.LabelledPosting;
import dev.assay.evaluation.labels.LabelledResume;
import dev.assay.evaluation.labels.LabelledSet;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.match.Verdict;
import dev.assay.resume.Resume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads and judges the files of a labelled set and compares each with its label. */
final class Evaluation {

    private final Pipeline pipeline;
    private final LabelledSet set;

    private Evaluation(Pipeline pipeline, LabelledSet set) {
        this.pipeline = pipeline;
        this.set = set;
    }

    /** One comparison for each posting, each résumé and each pair, in the order of the set. */
    static List<Comparison> of(Pipeline pipeline, LabelledSet set) {
        Evaluation evaluation = new Evaluation(pipeline, set);
        List<Comparison> comparisons = new ArrayList<>();
        set.postings().forEach(posting -> comparisons.add(evaluation.compare(posting)));
        set.resumes().forEach(resume -> comparisons.add(evaluation.compareResume(resume)));
        set.pairs().forEach(pair -> comparisons.add(evaluation.compare(pair)));
        return comparisons;
    }

    private Comparison compare(Labelled<LabelledPosting> file) {
        Job job = job(file);
        Tally tally = new Tally(file.id());
        TermFigures.compare(file.label(), job, tally);
        YearsFigures.compare(file.label(), job, tally);
        EducationAskedFigures.compare(file.label(), job, tally);
        KindFigures.compare(file.label(), job, tally);
        Quotes text = new Quotes(file.text(), Phrase::folded);
        for (Requirement requirement : job.requirements()) {
            text.check(job.posting().quote(requirement.quote()), Figure.AD_QUOTES, tally);
        }
        return tally.result();
    }

    private Comparison compareResume(Labelled<LabelledResume> file) {
        Resume resume = resume(file);
        Tally tally = new Tally(file.id());
        if (resume.document().text().isEmpty()) {
            tally.note("cannot be read", file.original().getFileName());
        }
        SkillFigures.compare(file.label(), resume, tally);
        EmploymentFigures.compare(file.label(), resume, tally);
        EducationFigures.compare(file.label(), resume, tally);
        return tally.result();
    }

    private Comparison compare(LabelledPair pair) {
        Labelled<LabelledPosting> posting = set.posting(pair.posting());
        Labelled<LabelledResume> resume = set.resume(pair.resume());
        Job job = job(posting);
        List<Verdict> verdicts =
                pipeline.assess(job, pipeline.document(resume.original())).verdicts();
        Tally tally = new Tally(pair.resume() + "--" + pair.posting());
        VerdictFigures.compare(pair, posting.label(), job, verdicts, tally);
        Quotes text = new Quotes(resume.text(), Phrase::solid);
        for (Verdict verdict : verdicts) {
            for (Evidence evidence : verdict.evidence()) {
                text.check(evidence.text(), Figure.EVIDENCE, tally);
            }
        }
        return tally.result();
    }

    private Job job(Labelled<LabelledPosting> file) {
        return pipeline.job(pipeline.document(file.original()));
    }

    private Resume resume(Labelled<LabelledResume> file) {
        return pipeline.resume(pipeline.document(file.original()));
    }

    /** A text in which quotes are looked up; readers of other file forms space words otherwise. */
    private static final class Quotes {

        private final UnaryOperator<String> spacing;
        private final String text;

        Quotes(Path file, UnaryOperator<String> spacing) {
            this.spacing = spacing;
            try {
                this.text = spacing.apply(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void check(String quote, Figure figure, Tally tally) {
            boolean verbatim = text.contains(spacing.apply(quote));
            tally.add(figure, verbatim ? Counts.RIGHT : Counts.WRONG);
            if (!verbatim) {
                tally.note("not verbatim", quote);
            }
        }
    }
}
