package dev.assay.server.assessment;

import dev.assay.Ranker;
import dev.assay.Scoring;
import dev.assay.Shortlist;
import dev.assay.match.Mark;
import dev.assay.report.Listed;
import dev.assay.server.application.Progress;
import dev.assay.server.job.Opening;
import dev.assay.text.Finding;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places of all of a job's candidates, without the verdicts: little enough to be kept at hand for many thousands.
 *
 * @param opening the job with the rubric that they stand by
 * @param scoring makes assessments of verdicts for that rubric
 * @param progress how far the reading of applications was
 * @param asOf the latest month up to which a candidate's evidence reaches, or null where none tells
 * @param candidates the highest score first
 * @param unread the files that could not be read
 */
public record Ranking(
        Opening opening,
        Scoring scoring,
        Progress progress,
        @Nullable YearMonth asOf,
        List<Placed> candidates,
        List<Shortlist.Unread> unread) {
    public Ranking {
        candidates = List.copyOf(candidates);
        unread = List.copyOf(unread);
    }

    /**
     * One candidate.
     *
     * @param application the application's id
     * @param place score, rank and band
     * @param marks how each requirement came out, in their order
     * @param findings of which kind each finding is
     */
    public record Placed(String application, Ranker.Place place, List<Mark> marks, List<Finding.Kind> findings) {
        public String candidate() {
            return place.candidate();
        }

        Listed listed() {
            return new Listed(candidate(), place.rank(), place.band(), place.score(), marks, findings);
        }
    }

    /** The candidate of that id. */
    Optional<Placed> find(String candidate) {
        return candidates.stream()
                .filter(placed -> placed.candidate().equals(candidate))
                .findFirst();
    }
}
