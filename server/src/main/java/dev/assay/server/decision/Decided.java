package dev.assay.server.decision;

import java.time.Instant;

/**
 * A decision as it was made.
 *
 * @param number its number among the application's, from 1
 * @param rubricVersion the version of what the job asked at that time
 * @param corrections how many corrections of what was read there were: with the files both give the verdicts that were seen
 * @param by the address of who decided
 */
public record Decided(int number, Decision decision, int rubricVersion, int corrections, String by, Instant at) {}
