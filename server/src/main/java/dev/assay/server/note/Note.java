package dev.assay.server.note;

import java.time.Instant;

/**
 * Something that the team keeps about an application.
 *
 * @param number its number among the application's, from 1
 * @param by the address of who wrote it
 */
public record Note(int number, String text, String by, Instant at) {}
