package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.job.Requirement;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges evidence against a requirement that names concepts, with or without an amount of practice. */
final class SkillJudge implements Judge {

    private final Relatives relatives;
    private final Wording wording;
    private final int monthsAsked;

    SkillJudge(Requirement requirement, Relatives relatives, Wording wording) {
        this.relatives = relatives;
        this.wording = wording;
        this.monthsAsked = PracticeJudge.monthsAsked(requirement);
    }

    @Override
    public Optional<Judgement> judge(Evidence piece) {
        return switch (piece.fact()) {
            case Fact.Skill skill -> judge(piece, skill.concept(), skill.months(), piece.strength());
            case Fact.Practice practice ->
                judge(piece, practice.concept(), practice.months(), PracticeJudge.strength(piece, practice));
            case Fact.Certificate certificate -> judge(piece, certificate.concept(), null, ofSkill(piece.strength()));
            case Fact.Degree _, Fact.SpokenLanguage _, Fact.Trait _ -> Optional.empty();
        };
    }

    @Override
    public boolean mayConcern(String concept) {
        return relatives.of(concept).isPresent();
    }

    /** A certificate demonstrates that an examination was passed; of the skills behind it, it is support. */
    private static Strength ofSkill(Strength certificate) {
        return certificate == Strength.DEMONSTRATED ? Strength.SUPPORTED : certificate;
    }

    private Optional<Judgement> judge(
            Evidence piece, @Nullable String concept, @Nullable Integer months, Strength strength) {
        if (concept == null) {
            return Optional.empty();
        }
        return relatives.of(concept).map(kinship -> {
            boolean full = kinship.bearing().outcome() == Outcome.MET;
            boolean enough = monthsAsked == 0 || (months != null && months >= monthsAsked);
            Outcome outcome = full && enough ? Outcome.MET : Outcome.PARTLY;
            Supplier<String> because = full && monthsAsked > 0
                    ? () -> wording.practice(kinship, concept, months, monthsAsked)
                    : () -> wording.naming(kinship, concept, strength, piece.origin());
            return new Judgement(outcome, strength, kinship.bearing(), piece, because);
        });
    }
}
