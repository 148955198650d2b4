package dev.assay.server.graphql;

import dev.assay.server.job.JobSummary;
import dev.assay.server.job.Opening;
import java.time.Instant;

/** A job as a list and a single answer both know it. */
record JobNode(String id, String title, Instant createdAt, int version) {

    static JobNode of(JobSummary summary) {
        return new JobNode(summary.id(), summary.title(), summary.createdAt(), summary.version());
    }

    static JobNode of(Opening opening) {
        return new JobNode(opening.id(), opening.title(), opening.createdAt(), opening.version());
    }
}
