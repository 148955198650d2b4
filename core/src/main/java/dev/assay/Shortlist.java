package dev.assay;

import dev.assay.job.Job;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The candidates for a job in order, in bands within which that order hangs on the exact weights. It rejects no one: whoever could
 * not be read is listed apart.
 *
 * @param job the job
 * @param asOf the latest month up to which a candidate's evidence reaches, or null where none tells
 * @param entries the candidates, the highest score first
 * @param unreadable the files that could not be read, ordered by candidate and file name
 */
public record Shortlist(Job job, @Nullable YearMonth asOf, List<Entry> entries, List<Unread> unreadable) {
    public Shortlist {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * One candidate's place.
     *
     * @param applicant the candidate with the assessment
     * @param rank the place, from 1; no two share one
     * @param band the band, from 1
     */
    public record Entry(Applicant applicant, int rank, int band) {}

    /**
     * One candidate before ranking.
     *
     * @param candidate an id, unique in the shortlist, that tells nothing of the person
     * @param assessment what the candidate shows
     * @param asOf the month at which "present" ends in what the candidate handed in, or null where nothing tells it
     * @param findings what a reviewer must know
     */
    public record Applicant(
            String candidate,
            Assessment assessment,
            @Nullable YearMonth asOf,
            List<Finding> findings) {
        public Applicant {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A file that could not be read.
     *
     * @param candidate whose it is
     * @param file why it has no text
     */
    public record Unread(String candidate, Reading.Unreadable file) {

        /** By candidate and file. */
        public static final Comparator<Unread> ORDER = Comparator.comparing(Unread::candidate)
                .thenComparing(unread -> unread.file().name())
                .thenComparing(unread -> unread.file().sha256());
    }
}
