package dev.assay.cli;

import dev.assay.documents.Documents;
import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.resume.ResumeEvidence;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import java.nio.file.Path;

/**
 * The libraries' front doors, over one taxonomy.
 *
 * @param taxonomy the concepts
 * @param documents from bytes to text
 * @param jobs from a posting's text to requirements
 * @param resumes from a résumé's text to what it says
 * @param evidence from what a résumé says to what it shows
 */
record Readers(Taxonomy taxonomy, Documents documents, JobReader jobs, ResumeReader resumes, ResumeEvidence evidence) {

    static Readers standard() {
        Taxonomy taxonomy = Taxonomy.standard();
        return new Readers(
                taxonomy,
                Documents.standard(),
                new JobReader(taxonomy),
                new ResumeReader(taxonomy),
                new ResumeEvidence());
    }

    /** The job that the posting at {@code path} describes. */
    Job job(Path path) {
        return jobs.read(InputFile.readOrThrow(path, documents));
    }

    /** The job, which must ask something, since without requirements there is nothing to match. */
    Job jobWithRequirements(Path path) {
        Job job = job(path);
        if (job.requirements().isEmpty()) {
            throw new InputException(
                    "no requirements found in " + path
                            + "; give a posting that says what it asks of the person, for example under a heading 'Requirements'");
        }
        return job;
    }
}
