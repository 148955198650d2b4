package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a candidate's evidence against a job's requirements. Stateless and thread-safe. */
public final class Matcher {

    /** More quotes than this make a verdict longer, not clearer. */
    private static final int MOST_PIECES = 3;

    private final Taxonomy taxonomy;

    public Matcher(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** One verdict for each requirement, in the order of the requirements; the order of the evidence makes no difference. */
    public List<Verdict> match(Job job, List<Evidence> evidence) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Requirement requirement : job.requirements()) {
            Wording wording = new Wording(job, taxonomy);
            verdicts.add(verdict(requirement, wording, evidence));
        }
        return List.copyOf(verdicts);
    }

    private Verdict verdict(Requirement requirement, Wording wording, List<Evidence> evidence) {
        Judge judge = judge(requirement, wording);
        List<Judgement> judgements = evidence.stream()
                .map(judge::judge)
                .flatMap(Optional::stream)
                .sorted(Judgement.BEST_FIRST)
                .toList();
        if (judgements.isEmpty()) {
            return new Verdict(requirement.id(), Outcome.UNKNOWN, null, wording.silence(requirement), List.of());
        }
        Judgement best = judgements.getFirst();
        return new Verdict(
                requirement.id(),
                best.outcome(),
                best.strength(),
                best.because().get(),
                restsOn(judgements, best.outcome()));
    }

    private Judge judge(Requirement requirement, Wording wording) {
        return switch (requirement.kind()) {
            case SKILL -> new SkillJudge(requirement, new Relatives(requirement, taxonomy), wording);
            case EXPERIENCE ->
                requirement.anyOf().isEmpty()
                        ? new PracticeJudge(requirement)
                        : new SkillJudge(requirement, new Relatives(requirement, taxonomy), wording);
            case EDUCATION -> new EducationJudge(requirement, taxonomy, wording);
            case CERTIFICATION -> new CertificateJudge(requirement, new Relatives(requirement, taxonomy), wording);
            case LANGUAGE, TRAIT -> new NamedJudge(requirement, taxonomy, wording);
            // A permit or a clearance is a yes or no for a person to check; no source of evidence states it without
            // identity.
            case ELIGIBILITY -> piece -> Optional.empty();
        };
    }

    /** The pieces with the verdict's outcome, strongest first; a concept repeated in one source counts once. */
    private static List<Evidence> restsOn(List<Judgement> judgements, Outcome outcome) {
        record Told(String subject, String source, String strength) {}
        Set<Told> told = new LinkedHashSet<>();
        List<Evidence> pieces = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Evidence piece = judgement.evidence();
            if (judgement.outcome() == outcome
                    && pieces.size() < MOST_PIECES
                    && told.add(new Told(
                            Wording.subject(piece.fact()),
                            piece.source(),
                            piece.strength().name()))) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
