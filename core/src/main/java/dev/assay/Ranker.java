package dev.assay;

import dev.assay.Shortlist.Applicant;
import dev.assay.Shortlist.Entry;
import dev.assay.Shortlist.Unread;
import dev.assay.job.Job;
import dev.assay.rank.Bands;
import dev.assay.rank.Weights;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Puts candidates for one job in order. Stateless and thread-safe. */
public final class Ranker {

    private static final Comparator<Applicant> BEST_FIRST = Comparator.comparing(
                    (Applicant applicant) -> applicant.assessment().score().value(), Comparator.reverseOrder())
            .thenComparing(Applicant::candidate);
    private static final Comparator<Unread> BY_CANDIDATE = Comparator.comparing(Unread::candidate)
            .thenComparing(unread -> unread.file().name())
            .thenComparing(unread -> unread.file().sha256());

    private final Weights weights;

    /** A ranker with the weights that the assessments were made with. */
    public Ranker(Weights weights) {
        this.weights = weights;
    }

    /** The shortlist; the order of what comes in makes no difference. Candidates' ids are unique. */
    public Shortlist rank(Job job, List<Applicant> applicants, List<Unread> unreadable) {
        requireUniqueIds(applicants);
        List<Applicant> ordered = applicants.stream().sorted(BEST_FIRST).toList();
        List<Integer> bands = new Bands(weights.of(job))
                .number(ordered.stream()
                        .map(applicant -> applicant.assessment().verdicts())
                        .toList());
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < ordered.size(); index++) {
            entries.add(new Entry(ordered.get(index), index + 1, bands.get(index)));
        }
        YearMonth asOf = ordered.stream()
                .map(Applicant::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Shortlist(
                job, asOf, entries, unreadable.stream().sorted(BY_CANDIDATE).toList());
    }

    private static void requireUniqueIds(List<Applicant> applicants) {
        Set<String> seen = new HashSet<>();
        for (Applicant applicant : applicants) {
            if (!seen.add(applicant.candidate())) {
                throw new IllegalArgumentException("two candidates of the id " + applicant.candidate());
            }
        }
    }
}
