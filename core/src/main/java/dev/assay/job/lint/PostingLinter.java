package dev.assay.job.lint;

import dev.assay.job.Importance;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.job.Requirement.Kind;
import dev.assay.job.words.Phrases;
import dev.assay.job.words.Word;
import dev.assay.job.words.Words;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.text.Document;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks a posting over for what keeps good people away or tells little. Immutable and safe for use by several threads. */
public final class PostingLinter {

    /** More things than this that everybody must have: few people have them all, and those who do know more than the list. */
    private static final int MOST_REQUIRED = 12;

    private static final int MANY_YEARS = 5;
    private static final int YEARS_BEYOND_JUNIOR = 4;
    /** The year up to which the list of first years was kept; a posting without a date is taken to be of that year. */
    private static final int LATEST_KNOWN_YEAR = 2026;

    private static final Phrases JUNIOR = Phrases.of(
            "junior, entry level, entry-level, trainee, intern, graduate, beginner, berufseinsteiger, débutant");

    private final LintRules rules = LintRules.standard();

    /** The remarks on a job's posting, in the order of the text; those on the whole come last. */
    public List<Remark> remarks(Job job) {
        List<Remark> remarks = new ArrayList<>();
        wordings(job, remarks);
        for (Requirement requirement : job.requirements()) {
            years(job, requirement, remarks);
            education(requirement, remarks);
        }
        long required = job.requirements().stream()
                .filter(requirement -> requirement.importance() == Importance.REQUIRED
                        && requirement.kind() != Kind.ELIGIBILITY
                        && requirement.kind() != Kind.TRAIT)
                .count();
        if (required > MOST_REQUIRED) {
            remarks.add(rules.rule("many-must-haves").remark(null));
        }
        remarks.sort(Comparator.comparingInt(PostingLinter::place).thenComparing(Remark::rule));
        return remarks.stream().distinct().toList();
    }

    private static int place(Remark remark) {
        return remark.span() == null ? Integer.MAX_VALUE : remark.span().start();
    }

    private void wordings(Job job, List<Remark> remarks) {
        Document posting = job.posting();
        List<Word> words = Words.of(posting.text(), 0, posting.text().length());
        for (LintRule rule : rules.rules().values()) {
            for (LintRule.Wording wording : rule.wordings()) {
                Phrases phrases = wording.phrases();
                for (int at = phrases.indexIn(words, 0); at >= 0; at = phrases.indexIn(words, at + 1)) {
                    Word last = words.get(at + phrases.lengthAt(words, at) - 1);
                    remarks.add(rule.remark(posting.span(words.get(at).start(), last.end()), wording));
                }
            }
        }
    }

    private void years(Job job, Requirement requirement, List<Remark> remarks) {
        Integer least = requirement.years() == null ? null : requirement.years().min();
        if (least == null) {
            return;
        }
        if (isImpossible(job, requirement, least)) {
            remarks.add(rules.rule("impossible-years").remark(requirement.quote()));
        } else if (least >= YEARS_BEYOND_JUNIOR && isJunior(job)) {
            remarks.add(rules.rule("junior-with-years").remark(requirement.quote()));
        } else if (least >= MANY_YEARS) {
            remarks.add(rules.rule("many-years").remark(requirement.quote()));
        }
    }

    /** Whether nobody can have used any of the alternatives for so long when the posting was written. */
    private boolean isImpossible(Job job, Requirement requirement, int least) {
        YearMonth written = job.posting().date();
        int year = written == null ? LATEST_KNOWN_YEAR : written.getYear();
        return !requirement.anyOf().isEmpty()
                && requirement.anyOf().stream().allMatch(term -> isYounger(term.concept(), year - least));
    }

    private boolean isYounger(String concept, int year) {
        Integer first = rules.firstYears().get(concept);
        return first != null && first > year;
    }

    private static boolean isJunior(Job job) {
        return JUNIOR.isIn(Words.of(job.title(), 0, job.title().length()));
    }

    private void education(Requirement requirement, List<Remark> remarks) {
        EducationAsked asked = requirement.education();
        if (asked != null
                && isDegree(asked.level())
                && !asked.equivalent()
                && requirement.importance() == Importance.REQUIRED) {
            remarks.add(rules.rule("degree-only").remark(requirement.quote()));
        }
    }

    private static boolean isDegree(@Nullable DegreeLevel level) {
        return level != null && level.compareTo(DegreeLevel.ASSOCIATE) >= 0;
    }
}
