package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds candidates' evidence against one job's requirements. Thread-safe; what it learns of one candidate it forgets but for speed. */
public final class Matcher {

    /** More quotes than this make a verdict longer, not clearer. */
    private static final int MOST_PIECES = 3;

    private final Job job;
    private final Wording wording;
    private final List<Judge> judges;

    public Matcher(Job job, Taxonomy taxonomy) {
        this.job = job;
        this.wording = new Wording(job, taxonomy);
        Neighbours neighbours = new Neighbours(taxonomy);
        this.judges = job.requirements().stream()
                .map(requirement -> judge(requirement, taxonomy, neighbours))
                .toList();
    }

    /** One verdict for each requirement, in the order of the requirements; the order of the evidence makes no difference. */
    public List<Verdict> match(List<Evidence> evidence) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int index = 0; index < judges.size(); index++) {
            verdicts.add(verdict(job.requirements().get(index), judges.get(index), evidence));
        }
        return List.copyOf(verdicts);
    }

    private Verdict verdict(Requirement requirement, Judge judge, List<Evidence> evidence) {
        List<Judgement> judgements = new ArrayList<>();
        for (Evidence piece : evidence) {
            judge.judge(piece).ifPresent(judgements::add);
        }
        if (judgements.isEmpty()) {
            return new Verdict(requirement.id(), Outcome.UNKNOWN, null, wording.silence(requirement), List.of());
        }
        judgements.sort(Judgement.BEST_FIRST);
        Judgement best = judgements.getFirst();
        return new Verdict(
                requirement.id(),
                best.outcome(),
                best.strength(),
                best.because().get(),
                restsOn(judgements, best.outcome()));
    }

    private Judge judge(Requirement requirement, Taxonomy taxonomy, Neighbours neighbours) {
        Relatives relatives = new Relatives(requirement, taxonomy, neighbours);
        return switch (requirement.kind()) {
            case SKILL -> new SkillJudge(requirement, relatives, wording);
            case EXPERIENCE ->
                requirement.anyOf().isEmpty()
                        ? new PracticeJudge(requirement)
                        : new SkillJudge(requirement, relatives, wording);
            case EDUCATION -> new EducationJudge(requirement, taxonomy, wording);
            case CERTIFICATION -> new CertificateJudge(requirement, relatives, wording);
            case LANGUAGE, TRAIT -> new NamedJudge(requirement, taxonomy, wording);
            // A permit or a clearance is a yes or no for a person to check; no source of evidence states it without
            // identity.
            case ELIGIBILITY -> piece -> Optional.empty();
        };
    }

    /** The pieces with the verdict's outcome, strongest first; a concept repeated in one source counts once, and so does a place. */
    private static List<Evidence> restsOn(List<Judgement> judgements, Outcome outcome) {
        record Told(String subject, String source, String strength) {}
        record Place(String source, Span span) {}
        Set<Told> told = new LinkedHashSet<>();
        Set<Place> quoted = new LinkedHashSet<>();
        List<Evidence> pieces = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Evidence piece = judgement.evidence();
            if (judgement.outcome() == outcome
                    && pieces.size() < MOST_PIECES
                    && told.add(new Told(
                            Wording.subject(piece.fact()),
                            piece.source(),
                            piece.strength().name()))
                    && quoted.add(new Place(piece.source(), piece.span()))) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
