package dev.assay.server.job;

import dev.assay.job.Job;
import java.time.Instant;

/**
 * A job as the server keeps it, with the requirements of one version of its rubric.
 *
 * @param id its id, which cannot be guessed
 * @param version the version of the rubric
 * @param createdAt when it was opened
 * @param job the posting, with what the team added below it, and the requirements of that version
 * @param added what the team added; empty where nothing was
 */
public record Opening(String id, int version, Instant createdAt, Job job, String added) {

    /** What it is called. */
    public String title() {
        return job.title().isBlank() ? "Untitled job" : job.title();
    }
}
