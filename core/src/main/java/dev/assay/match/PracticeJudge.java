package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Years;
import java.util.Optional;

/**
 * Judges evidence against an amount of practice in general. The amount is a threshold: more than asked counts no more than enough,
 * and a greatest amount ("2-5 years") shuts no one out.
 */
final class PracticeJudge implements Judge {

    private static final int MONTHS_A_YEAR = 12;

    private final int monthsAsked;

    PracticeJudge(Requirement requirement) {
        this.monthsAsked = monthsAsked(requirement);
    }

    /** The least practice asked, in months; 0 where none is. A background in a sort of work, its length unsaid, takes a year. */
    static int monthsAsked(Requirement requirement) {
        Years years = requirement.years();
        Integer least = years == null ? null : years.min();
        if (asksBackground(requirement)) {
            return MONTHS_A_YEAR;
        }
        return least == null ? 0 : least * MONTHS_A_YEAR;
    }

    /** Whether practice in a sort of work is asked without saying how much. */
    static boolean asksBackground(Requirement requirement) {
        return requirement.kind() == Requirement.Kind.EXPERIENCE
                && requirement.years() == null
                && !requirement.anyOf().isEmpty();
    }

    @Override
    public Optional<Judgement> judge(Evidence piece) {
        if (monthsAsked == 0) {
            // Practice of a sort that the posting names in words that are no concepts: its length alone says nothing
            // about it.
            return Optional.empty();
        }
        return switch (piece.fact()) {
            case Fact.Practice practice -> Optional.of(judge(piece, practice));
            // Whoever used one thing for three years has worked for at least three.
            case Fact.Skill(String concept, Integer months)
            when months != null -> Optional.of(judge(piece, new Fact.Practice(concept, months, true)));
            case Fact.Skill _, Fact.Degree _, Fact.Certificate _, Fact.SpokenLanguage _, Fact.Trait _ ->
                Optional.empty();
        };
    }

    private Judgement judge(Evidence piece, Fact.Practice practice) {
        return new Judgement(
                practice.months() >= monthsAsked ? Outcome.MET : Outcome.PARTLY,
                strength(piece, practice),
                practice.concept() == null ? Bearing.SAME : Bearing.SHOWS,
                piece,
                () -> Wording.experience(practice, monthsAsked));
    }

    /** What is only stated stays a claim, whatever else its source shows. */
    static Strength strength(Evidence piece, Fact.Practice practice) {
        return practice.dated() ? piece.strength() : Strength.CLAIMED;
    }
}
