package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.job.Job;
import dev.assay.job.Requirement;
import dev.assay.match.Relatives.Asked;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds candidates' evidence against one job's requirements. Thread-safe; what it learns of one candidate it forgets but for speed. */
public final class Matcher {

    /** More quotes than this make a verdict longer, not clearer. */
    private static final int MOST_PIECES = 3;

    private final Taxonomy taxonomy;
    private final List<Asking> askings = new ArrayList<>();
    private final int[] all;

    /** Which requirements each concept may concern, by their places: few of those that candidates show concern any. */
    private final Map<String, int[]> concerned = new ConcurrentHashMap<>();

    public Matcher(Job job, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        Neighbours neighbours = new Neighbours(taxonomy);
        Map<Asked, Relatives> known = new HashMap<>();
        for (Requirement requirement : job.requirements()) {
            Wording wording = new Wording(job, requirement, taxonomy);
            Relatives relatives =
                    known.computeIfAbsent(Asked.by(requirement), asked -> new Relatives(asked, taxonomy, neighbours));
            Judge judge = judge(requirement, taxonomy, relatives, wording);
            int least = requirement.least(job.posting());
            List<Judge> single = least > 1 ? each(requirement, taxonomy, neighbours, wording) : List.of();
            askings.add(new Asking(requirement.id(), judge, wording, least, single));
        }
        this.all = IntStream.range(0, askings.size()).toArray();
    }

    /**
     * A requirement, made ready to be judged.
     *
     * @param least how many of its alternatives are asked
     * @param single a judge for each alternative where that is more than one; else none
     */
    private record Asking(String requirement, Judge judge, Wording wording, int least, List<Judge> single) {}

    /** Judges of the alternatives, one by one. */
    private static List<Judge> each(
            Requirement requirement, Taxonomy taxonomy, Neighbours neighbours, Wording wording) {
        return requirement.anyOf().stream()
                .map(term -> new Asked(List.of(term.concept()), null, false))
                .map(asked -> judge(requirement, taxonomy, new Relatives(asked, taxonomy, neighbours), wording))
                .toList();
    }

    private static Judge judge(Requirement requirement, Taxonomy taxonomy, Relatives relatives, Wording wording) {
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

    /** One verdict for each requirement, in the order of the requirements; the order of the evidence makes no difference. */
    public List<Verdict> match(List<Evidence> evidence) {
        List<List<Judgement>> judgements = new ArrayList<>();
        askings.forEach(_ -> judgements.add(new ArrayList<>()));
        for (Evidence piece : evidence) {
            for (int place : concerned(piece)) {
                askings.get(place).judge.judge(piece).ifPresent(judgements.get(place)::add);
            }
        }
        return Arrays.stream(all)
                .mapToObj(place -> verdict(askings.get(place), judgements.get(place)))
                .toList();
    }

    /** Which requirements a piece may concern; none where it is of something that the taxonomy does not know. */
    private int[] concerned(Evidence piece) {
        String concept = concept(piece);
        if (concept == null) {
            return all;
        }
        int[] known = concerned.get(concept); // which takes no lock, as computing may
        return known != null ? known : concerned.computeIfAbsent(concept, this::findConcerned);
    }

    private int[] findConcerned(String concept) {
        return taxonomy.find(concept).isEmpty()
                ? new int[0]
                : Arrays.stream(all)
                        .filter(place -> askings.get(place).judge.mayConcern(concept))
                        .toArray();
    }

    private static @Nullable String concept(Evidence piece) {
        return switch (piece.fact()) {
            case Fact.Skill skill -> skill.concept();
            case Fact.Practice practice -> practice.concept();
            case Fact.Degree degree -> degree.field();
            case Fact.Certificate certificate -> certificate.concept();
            case Fact.SpokenLanguage language -> language.concept();
            case Fact.Trait trait -> trait.concept();
        };
    }

    private static Verdict verdict(Asking asking, List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            return new Verdict(asking.requirement, Outcome.UNKNOWN, null, asking.wording.silence(), List.of());
        }
        judgements.sort(Judgement.BEST_FIRST);
        Judgement best = judgements.getFirst();
        if (asking.least > 1 && best.outcome() == Outcome.MET) {
            List<Evidence> pieces = judgements.stream().map(Judgement::evidence).toList();
            return counted(asking, pieces, best);
        }
        return new Verdict(
                asking.requirement,
                best.outcome(),
                best.strength(),
                best.because().get(),
                restsOn(judgements, best.outcome()));
    }

    /** Where several of the alternatives are asked: as strong as the weakest of those needed, and PARTLY where fewer are shown. */
    private static Verdict counted(Asking asking, List<Evidence> evidence, Judgement best) {
        List<Judgement> shown = new ArrayList<>();
        for (Judge judge : asking.single) {
            evidence.stream()
                    .flatMap(piece -> judge.judge(piece).stream())
                    .filter(judgement -> judgement.outcome() == Outcome.MET)
                    .min(Judgement.BEST_FIRST)
                    .ifPresent(shown::add);
        }
        if (shown.isEmpty()) {
            shown.add(best); // another of an open list
        }
        shown.sort(Judgement.BEST_FIRST);
        boolean enough = shown.size() >= asking.least;
        List<Judgement> needed = shown.subList(0, Math.min(shown.size(), asking.least));
        String because = needed.stream()
                .map(judgement -> judgement.because().get())
                .distinct()
                .collect(Collectors.joining(" "));
        return new Verdict(
                asking.requirement,
                enough ? Outcome.MET : Outcome.PARTLY,
                needed.getLast().strength(),
                enough ? because : because + " " + Wording.fewer(shown.size(), asking.least),
                restsOn(needed, Outcome.MET));
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
