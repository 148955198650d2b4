package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Strength;
import dev.assay.job.Requirement;
import dev.assay.job.Requirement.Term;
import dev.assay.match.Relatives.Kinship;
import dev.assay.taxonomy.Taxonomy;
import java.util.Optional;

/** Judges evidence of human languages and of traits, which are either named or not. */
final class NamedJudge implements Judge {

    private final Requirement requirement;
    private final Taxonomy taxonomy;
    private final Wording wording;

    NamedJudge(Requirement requirement, Taxonomy taxonomy, Wording wording) {
        this.requirement = requirement;
        this.taxonomy = taxonomy;
        this.wording = wording;
    }

    @Override
    public Optional<Judgement> judge(Evidence piece) {
        return switch (piece.fact()) {
            case Fact.SpokenLanguage language
            when requirement.kind() == Requirement.Kind.LANGUAGE -> judge(piece, language.concept(), piece.strength());
            case Fact.Trait trait
            when requirement.kind() == Requirement.Kind.TRAIT ->
                judge(piece, trait.concept(), traitStrength(piece.strength()));
            case Fact.SpokenLanguage _,
                    Fact.Trait _,
                    Fact.Skill _,
                    Fact.Practice _,
                    Fact.Degree _,
                    Fact.Certificate _ -> Optional.empty();
        };
    }

    /** A dated job supports that a tool was used, not what someone is like: short of an observation a trait stays a claim. */
    private static Strength traitStrength(Strength strength) {
        return strength == Strength.DEMONSTRATED ? Strength.DEMONSTRATED : Strength.CLAIMED;
    }

    private Optional<Judgement> judge(Evidence piece, String concept, Strength strength) {
        for (Term term : requirement.anyOf()) {
            if (taxonomy.shows(concept, term.concept())) {
                Bearing bearing = concept.equals(term.concept()) ? Bearing.SAME : Bearing.SHOWS;
                return Optional.of(new Judgement(
                        Outcome.MET,
                        strength,
                        bearing,
                        piece,
                        () -> wording.naming(new Kinship(bearing, term.concept()), concept, strength, piece.origin())));
            }
        }
        return Optional.empty();
    }
}
