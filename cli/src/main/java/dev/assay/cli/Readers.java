package dev.assay.cli;

import dev.assay.evidence.EvidenceSource;
import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.repositories.redacted.SummarySource;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The libraries' front doors, over one taxonomy.
 *
 * @param taxonomy the concepts
 * @param documents from bytes to text
 * @param jobs from a posting's text to requirements
 * @param resumes from a résumé's text to what it says
 * @param sources what reads things other than résumés; the first that recognises one reads it
 */
record Readers(
        Taxonomy taxonomy, FileReading documents, JobReader jobs, ResumeReader resumes, List<EvidenceSource> sources)
        implements AutoCloseable {
    Readers {
        sources = List.copyOf(sources);
    }

    /** The readers of files that {@code documents} opens, with what they need; that takes a while, in which its processes start. */
    static Readers over(FileReading documents, TaxonomyOptions concepts) {
        Taxonomy taxonomy;
        try {
            taxonomy = concepts.load();
        } catch (InputException unusable) {
            documents.close();
            throw unusable;
        }
        return new Readers(taxonomy, documents, new JobReader(taxonomy), new ResumeReader(taxonomy), standardSources());
    }

    /** Each kind of evidence beyond the résumé adds its source here. */
    private static List<EvidenceSource> standardSources() {
        return List.of(new SummarySource());
    }

    /** These readers, and one more source of evidence, which is asked first. */
    Readers with(EvidenceSource source) {
        List<EvidenceSource> all = new ArrayList<>(List.of(source));
        all.addAll(sources);
        return new Readers(taxonomy, documents, jobs, resumes, all);
    }

    @Override
    public void close() {
        documents.close();
    }

    /** The job that the posting at {@code path} describes. */
    Job job(Path path) {
        return jobs.read(InputFile.readOrThrow(path, documents));
    }

    /** The job, which must ask something, since without requirements there is nothing to match. */
    Job jobWithRequirements(Path path) {
        Job job = job(path);
        if (job.requirements().isEmpty()) {
            throw new InputException("no requirements found in " + path
                    + "; give a posting that says what it asks of the person, for example under a heading"
                    + " 'Requirements'");
        }
        return job;
    }
}
