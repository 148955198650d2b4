package dev.assay;

import dev.assay.Shortlist.Applicant;
import dev.assay.Shortlist.Entry;
import dev.assay.Shortlist.Unread;
import dev.assay.job.Job;
import dev.assay.match.Mark;
import dev.assay.match.Verdict;
import dev.assay.rank.Bands;
import dev.assay.rank.JobWeights;
import dev.assay.rank.Score;
import dev.assay.rank.Scorer;
import dev.assay.rank.Weights;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts candidates for one job in order. Stateless and thread-safe. */
public final class Ranker {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(
                    (Scored scored) -> scored.score().value(), Comparator.reverseOrder())
            .thenComparing(Scored::candidate);

    private final Weights weights;

    /** A ranker with the weights that the assessments were made with. */
    public Ranker(Weights weights) {
        this.weights = weights;
    }

    /** The shortlist; the order of what comes in makes no difference. Candidates' ids are unique. */
    public Shortlist rank(Job job, List<Applicant> applicants, List<Unread> unreadable) {
        Map<String, Applicant> byId = byId(applicants);
        Map<String, List<Mark>> marks = new TreeMap<>();
        byId.forEach((id, applicant) -> marks.put(
                id,
                applicant.assessment().verdicts().stream().map(Verdict::mark).toList()));
        List<Entry> entries = places(job, marks).stream()
                .map(place ->
                        new Entry(Objects.requireNonNull(byId.get(place.candidate())), place.rank(), place.band()))
                .toList();
        YearMonth asOf = applicants.stream()
                .map(Applicant::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Shortlist(
                job, asOf, entries, unreadable.stream().sorted(Unread.ORDER).toList());
    }

    /**
     * One candidate's place, without the assessment.
     *
     * @param candidate the candidate's id
     * @param score how much is shown
     * @param rank the place, from 1; no two share one
     * @param band the band, from 1
     */
    public record Place(String candidate, Score score, int rank, int band) {}

    /**
     * The places of candidates, the highest score first.
     *
     * @param marks how each of the job's requirements came out, by the candidate's id
     */
    public List<Place> places(Job job, Map<String, List<Mark>> marks) {
        JobWeights jobWeights = weights.of(job);
        Scorer scorer = new Scorer(jobWeights);
        List<Scored> ordered = marks.entrySet().stream()
                .map(each -> new Scored(each.getKey(), scorer.score(each.getValue()), each.getValue()))
                .sorted(BEST_FIRST)
                .toList();
        List<Integer> bands =
                new Bands(jobWeights).number(ordered.stream().map(Scored::marks).toList());
        List<Place> places = new ArrayList<>();
        for (int index = 0; index < ordered.size(); index++) {
            Scored scored = ordered.get(index);
            places.add(new Place(scored.candidate(), scored.score(), index + 1, bands.get(index)));
        }
        return List.copyOf(places);
    }

    private record Scored(String candidate, Score score, List<Mark> marks) {}

    private static Map<String, Applicant> byId(List<Applicant> applicants) {
        Map<String, Applicant> byId = new TreeMap<>();
        for (Applicant applicant : applicants) {
            if (byId.put(applicant.candidate(), applicant) != null) {
                throw new IllegalArgumentException("two candidates of the id " + applicant.candidate());
            }
        }
        return byId;
    }
}
