package dev.assay.server.person;

import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;
import java.util.List;

/** The applications of a job that look like one person's. */
record DuplicatesPage(Frame frame, JobHead head, String job, List<Likeness> alike) {
    DuplicatesPage {
        alike = List.copyOf(alike);
    }
}
