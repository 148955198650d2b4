package dev.assay.evaluation;

import dev.assay.Assessment;
import dev.assay.Assessor;
import dev.assay.documents.Documents;
import dev.assay.evaluation.labels.UnusableSet;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.rank.Weights;
import dev.assay.resume.Resume;
import dev.assay.resume.ResumeEvidence;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import dev.assay.text.Reading.Legible;
import dev.assay.text.Reading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The whole way from files to verdicts, with the standard parts. Safe for use by several threads. */
final class Pipeline {

    private final Documents documents = Documents.standard();
    private final JobReader jobs;
    private final ResumeReader resumes;
    private final ResumeEvidence evidence;
    private final Assessor assessor;

    private Pipeline(Taxonomy taxonomy) {
        jobs = new JobReader(taxonomy);
        resumes = new ResumeReader(taxonomy);
        evidence = new ResumeEvidence();
        assessor = new Assessor(taxonomy, Weights.STANDARD);
    }

    static Pipeline standard() {
        return new Pipeline(Taxonomy.standard());
    }

    /** The visible text of a file; one that cannot be read has none, as the labels expect much of it. */
    Document document(Path file) {
        return document(String.valueOf(file.getFileName()), bytes(file));
    }

    /** The visible text of a file's bytes. */
    Document document(String name, byte[] bytes) {
        Reading reading = documents.read(name, bytes);
        return switch (reading) {
            case Legible legible -> legible.document();
            case Unreadable unreadable ->
                Document.of(unreadable.name(), unreadable.sha256(), "", List.of(0), null, List.of());
        };
    }

    Job job(Document posting) {
        return jobs.read(posting);
    }

    Resume resume(Document document) {
        return resumes.read(document);
    }

    List<Evidence> evidence(Resume resume) {
        return evidence.of(resume);
    }

    Assessment assess(Job job, List<Evidence> evidence) {
        return assessor.assess(job, evidence);
    }

    /** What a document shows of what a job asks. */
    Assessment assess(Job job, Document resume) {
        return assess(job, evidence(resume(resume)));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableSet(file + " cannot be read; check that it is there and its permissions");
        }
    }
}
