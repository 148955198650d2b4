package dev.assay.server.application;

import dev.assay.applicant.Material;
import dev.assay.resume.Resume;
import java.util.List;

/**
 * An application was read; whoever keeps something made from what it says renews it, in the same transaction.
 *
 * @param resumes what the material's résumés say, in their order
 * @param revision the number of the reading
 */
public record ApplicationRead(Application application, Material material, List<Resume> resumes, int revision) {
    public ApplicationRead {
        resumes = List.copyOf(resumes);
    }
}
