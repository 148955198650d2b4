package dev.assay.rank;

import dev.assay.explain.Rational;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.EducationAsked;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the next best questions to one candidate: those whose answers could move the score most. */
public final class Questions {

    /** More than this is no longer a short message to a candidate. */
    private static final int MOST = 5;

    private final JobWeights weights;
    private final BigInteger possible;

    public Questions(JobWeights weights) {
        this.weights = weights;
        this.possible = weights.possible();
    }

    /** At most five questions, the greatest gain first, then in the order of the posting. */
    public List<Question> to(List<Verdict> verdicts) {
        List<Open> open = new ArrayList<>();
        for (int index = 0; index < verdicts.size(); index++) {
            Rational gain = gain(index, verdicts.get(index));
            if (gain.signum() > 0 || verdicts.get(index).outcome() == Outcome.UNKNOWN) {
                open.add(new Open(index, gain));
            }
        }
        open.sort(Comparator.comparing(Open::gain).reversed());
        return open.stream()
                .limit(MOST)
                .map(next -> question(next, verdicts.get(next.index)))
                .toList();
    }

    /** A requirement, by its place, that an answer could still move. */
    private record Open(int index, Rational gain) {}

    private Question question(Open open, Verdict verdict) {
        Requirement requirement = weights.job().requirements().get(open.index);
        return new Question(requirement.id(), text(requirement, verdict), open.gain);
    }

    private Rational gain(int index, Verdict verdict) {
        if (possible.signum() == 0) {
            return Rational.ZERO;
        }
        Rational missing =
                weights.values().mostOf(verdict.mark()).minus(weights.values().of(verdict));
        return new Rational(weights.earned(index, missing), possible);
    }

    private String text(Requirement requirement, Verdict verdict) {
        Job job = weights.job();
        String asked = Asked.of(job, requirement);
        boolean silent = verdict.outcome() == Outcome.UNKNOWN;
        return switch (requirement.kind()) {
            case SKILL -> skill(job, requirement, verdict);
            case EXPERIENCE ->
                "The posting asks: \"" + Asked.quote(job, requirement)
                        + "\" Which work of yours counts, and from when to when did you do it?";
            case EDUCATION -> education(job, requirement.education());
            case CERTIFICATION ->
                (requirement.anyOf().isEmpty() ? "Which certificates do you hold" : "Do you hold " + asked)
                        + "? Tell us who issued it and when.";
            case LANGUAGE ->
                silent
                        ? "Do you speak " + asked + "? Tell us how well."
                        : "How well do you speak " + asked + ", and where have you used it at work?";
            case TRAIT -> "Tell us of a time at work that shows this: \"" + Asked.quote(job, requirement) + "\"";
            case ELIGIBILITY -> "The posting says: \"" + Asked.quote(job, requirement) + "\" Does that suit you?";
        };
    }

    private static String skill(Job job, Requirement requirement, Verdict verdict) {
        String asked = Asked.of(job, requirement);
        String any = requirement.open() && !requirement.anyOf().isEmpty()
                ? Asked.list(job, requirement.anyOf(), "something of the kind")
                : asked;
        return switch (verdict.outcome()) {
            case UNKNOWN -> "Have you worked with " + any + " in a job? Tell us where and for how long.";
            case PARTLY ->
                requirement.years() == null
                        ? "Have you worked with " + asked + " itself? Tell us where and for how long."
                        : "For how long have you worked with " + asked + ", and in which jobs?";
            case MET, NOT_MET -> "In which job did you work with " + any + ", what for, and for how long?";
        };
    }

    private static String education(Job job, @Nullable EducationAsked asked) {
        if (asked == null) {
            return "What have you studied? Tell us the level and the field.";
        }
        String related = asked.relatedField() ? "a related field" : null;
        String in = asked.fields().isEmpty() ? "" : " in " + Asked.list(job, asked.fields(), related);
        return asked.level() == null
                ? "Have you taken courses" + in + "? Tell us which, and where."
                : "Do you have a finished degree" + in + "? Tell us its level and its field.";
    }
}
