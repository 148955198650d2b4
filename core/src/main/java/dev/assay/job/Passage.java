package dev.assay.job;

/**
 * A stretch of a posting that belongs to one section.
 *
 * @param role what the section speaks about
 * @param importance how much it wants what it asks
 * @param start the first code unit
 * @param end the code unit behind the last
 */
record Passage(SectionRole role, Importance importance, int start, int end) {}
