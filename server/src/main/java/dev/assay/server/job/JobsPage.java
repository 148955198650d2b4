package dev.assay.server.job;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import java.time.Instant;
import java.util.List;

/** The list of jobs. */
record JobsPage(Frame frame, List<JobSummary> jobs, boolean mayOpen, boolean mayReadVerdicts) {
    JobsPage {
        jobs = List.copyOf(jobs);
    }

    String day(Instant instant) {
        return Moments.day(instant);
    }
}
