package dev.assay.server.job;

import java.time.Instant;

/**
 * A version of a rubric.
 *
 * @param version its number, from 1
 * @param reason why it was made
 * @param author the address of who made it
 * @param createdAt when
 * @param requirements how many requirements it has
 */
public record RubricVersion(int version, String reason, String author, Instant createdAt, int requirements) {}
