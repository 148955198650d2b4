package dev.assay.server.correction;

import dev.assay.resume.Correction;
import java.time.Instant;

/**
 * A correction as it was made.
 *
 * @param number its number among the application's, from 1
 * @param reason why, in the words of who made it
 * @param by the address of who made it
 */
public record Corrected(int number, Correction correction, String reason, String by, Instant at) {}
