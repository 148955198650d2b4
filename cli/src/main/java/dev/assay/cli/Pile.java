package dev.assay.cli;

import dev.assay.Assessor;
import dev.assay.Shortlist;
import dev.assay.Shortlist.Unread;
import dev.assay.applicant.Material;
import dev.assay.applicant.MaterialAssessor;
import dev.assay.job.Job;
import dev.assay.text.Document;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads and assesses all the applicants for one job, several at once; the result does not depend on how many. */
final class Pile {

    /**
     * What came of one applicant.
     *
     * @param applicant the assessment; null where none of the files could be read
     * @param documents the files that were read
     * @param unread the files that were not
     */
    record Result(Shortlist.@Nullable Applicant applicant, List<Document> documents, List<Unread> unread) {
        Result {
            documents = List.copyOf(documents);
            unread = List.copyOf(unread);
        }
    }

    private final Readers readers;
    private final MaterialAssessor assessor;

    Pile(Readers readers, Job job, Assessor assessor, @Nullable YearMonth asOf) {
        this.readers = readers;
        this.assessor = new MaterialAssessor(job, assessor, readers.resumes(), asOf);
    }

    /** One result for each applicant, in their order. */
    List<Result> assess(List<ApplicantFiles> applicants, int threads, Progress progress) {
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            List<Future<Result>> futures = new ArrayList<>();
            for (ApplicantFiles applicant : applicants) {
                futures.add(workers.submit((Callable<Result>) () -> assess(applicant)));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> future : futures) {
                results.add(resultOf(future, applicants.get(results.size())));
                progress.advance(results.size());
            }
            return results;
        } finally {
            progress.clear();
        }
    }

    private Result assess(ApplicantFiles applicant) {
        Material material =
                Material.read(applicant.files(), readers.sources(), file -> InputFile.read(file, readers.documents()));
        List<Unread> unread = material.unread().stream()
                .map(reading -> new Unread(applicant.id(), reading))
                .toList();
        return new Result(
                material.isEmpty() ? null : assessor.assess(applicant.id(), material), material.documents(), unread);
    }

    private static Result resultOf(Future<Result> future, ApplicantFiles applicant) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted; nothing was written");
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof InputException input) {
                throw input;
            }
            throw new IllegalStateException("while reading " + applicant.id() + ": " + fault.getCause(), fault);
        }
    }
}
