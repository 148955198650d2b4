package dev.assay.server.job;

import java.time.Instant;

/**
 * A job in a list.
 *
 * @param id its id
 * @param title what it is called
 * @param createdAt when it was opened
 * @param version the current version of its rubric
 * @param requirements how many requirements that has
 * @param applications how many have applied
 * @param waiting how many of these are still to be read
 */
public record JobSummary(
        String id, String title, Instant createdAt, int version, int requirements, int applications, int waiting) {}
