package dev.assay.cli;

import dev.assay.Assessment;
import dev.assay.Assessor;
import dev.assay.Shortlist;
import dev.assay.Shortlist.Unread;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.EvidenceSource;
import dev.assay.job.Job;
import dev.assay.resume.Resume;
import dev.assay.text.CopiedPosting;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Job job;
    private final Assessor assessor;
    private final CopiedPosting copied;
    private final @Nullable YearMonth asOf;

    Pile(Readers readers, Job job, Assessor assessor, @Nullable YearMonth asOf) {
        this.readers = readers;
        this.job = job;
        this.assessor = assessor;
        this.copied = new CopiedPosting(job.posting());
        this.asOf = asOf;
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
        List<Document> documents = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        Map<Path, EvidenceSource> things = new LinkedHashMap<>();
        for (Path file : applicant.files()) {
            Optional<EvidenceSource> source = readers.sourceOf(file);
            if (source.isPresent()) {
                things.put(file, source.get());
                continue;
            }
            switch (InputFile.read(file, readers.documents())) {
                case Reading.Legible(Document document) -> documents.add(document);
                case Reading.Unreadable unreadable -> unread.add(new Unread(applicant.id(), unreadable));
            }
        }
        Exhibits exhibits = Exhibits.read(things, documents);
        exhibits.unread().forEach(reading -> unread.add(new Unread(applicant.id(), reading)));
        boolean nothing = documents.isEmpty() && exhibits.documents().isEmpty();
        Shortlist.Applicant assessed = nothing ? null : assess(applicant.id(), documents, exhibits);
        documents.addAll(exhibits.documents());
        return new Result(assessed, documents, unread);
    }

    private Shortlist.Applicant assess(String id, List<Document> resumes, Exhibits exhibits) {
        List<Evidence> evidence = new ArrayList<>(exhibits.evidence());
        List<Finding> findings = new ArrayList<>(exhibits.findings());
        YearMonth latest = asOf;
        for (Document document : resumes) {
            Resume resume = readers.resumes().read(document, asOf);
            evidence.addAll(readers.evidence().of(resume));
            findings.addAll(ResumeJson.findings(resume));
            copied.in(document).ifPresent(findings::add);
            if (resume.asOf() != null && (latest == null || resume.asOf().isAfter(latest))) {
                latest = resume.asOf();
            }
        }
        Assessment assessment = assessor.assess(job, evidence);
        return new Shortlist.Applicant(id, assessment, latest, findings);
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
