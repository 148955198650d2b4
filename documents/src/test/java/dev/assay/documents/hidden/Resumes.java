package dev.assay.documents.hidden;

import dev.assay.Assessment;
import dev.assay.Assessor;
import dev.assay.documents.Readings;
import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.rank.Weights;
import dev.assay.resume.ResumeEvidence;
import dev.assay.resume.ResumeReader;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A résumé, and what comes of it for a posting that asks for what is hidden. */
final class Resumes {

    static final List<String> LINES = List.of(
            "Dana Example",
            "Experience",
            "Engineer, Larkfield Ltd, March 2015 - May 2019",
            "Built services with Java and PostgreSQL");

    private static final Taxonomy TAXONOMY = Taxonomy.standard();
    private static final Job JOB =
            new JobReader(TAXONOMY).read(Readings.document("posting.md", """
            # Engineer
            ## Requirements
            - 3 years of Java
            - PostgreSQL
            - Kubernetes
            - Terraform
            """.getBytes(StandardCharsets.UTF_8)));

    private Resumes() {}

    /** The lines of the résumé, each in the place of {@code %s}. */
    static String lines(String form) {
        return String.join("", LINES.stream().map(form::formatted).toList());
    }

    /** Everything that is said of the applicant for the posting. */
    static String assessment(Document resume) {
        Assessment assessment = new Assessor(TAXONOMY, Weights.STANDARD)
                .assess(JOB, new ResumeEvidence().of(new ResumeReader(TAXONOMY).read(resume, null)));
        return assessment.toString();
    }
}
