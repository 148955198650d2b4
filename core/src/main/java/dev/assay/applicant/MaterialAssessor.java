package dev.assay.applicant;

import dev.assay.Assessor;
import dev.assay.Shortlist;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.resume.Corrections;
import dev.assay.resume.Resume;
import dev.assay.resume.ResumeEvidence;
import dev.assay.resume.ResumeReader;
import dev.assay.text.CopiedPosting;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses what candidates handed in against one job. Thread-safe. */
public final class MaterialAssessor {

    private final Job job;
    private final Assessor assessor;
    private final ResumeReader resumes;
    private final ResumeEvidence evidence = new ResumeEvidence();
    private final CopiedPosting copied;
    private final @Nullable YearMonth asOf;

    /** @param asOf the month that "present" means, or null for what each candidate's files tell */
    public MaterialAssessor(Job job, Assessor assessor, ResumeReader resumes, @Nullable YearMonth asOf) {
        this.job = job;
        this.assessor = assessor;
        this.resumes = resumes;
        this.copied = new CopiedPosting(job.posting());
        this.asOf = asOf;
    }

    /**
     * One candidate's assessment.
     *
     * @param id what the candidate is called
     */
    public Shortlist.Applicant assess(String id, Material material) {
        return assess(id, material, Corrections.NONE);
    }

    /** The same where people corrected what was read. */
    public Shortlist.Applicant assess(String id, Material material, Corrections corrections) {
        return assess(
                id,
                material,
                material.resumes().stream()
                        .map(document -> resumes.read(document, asOf, corrections))
                        .toList());
    }

    /**
     * The same for whoever has read the résumés already.
     *
     * @param read what the material's résumés say, in their order
     */
    public Shortlist.Applicant assess(String id, Material material, List<Resume> read) {
        List<Evidence> shown = new ArrayList<>(material.exhibits().evidence());
        List<Finding> findings = new ArrayList<>(material.exhibits().findings());
        YearMonth latest = asOf;
        for (int index = 0; index < read.size(); index++) {
            Document document = material.resumes().get(index);
            Resume resume = read.get(index);
            shown.addAll(evidence.of(resume));
            findings.addAll(document.findings());
            findings.addAll(resume.findings());
            copied.in(document).ifPresent(findings::add);
            if (resume.asOf() != null && (latest == null || resume.asOf().isAfter(latest))) {
                latest = resume.asOf();
            }
        }
        return new Shortlist.Applicant(id, assessor.assess(job, shown), latest, findings);
    }
}
