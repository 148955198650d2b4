package dev.assay.job;

/**
 * A stretch of a posting that stands on its own: a bullet, or lines that were broken only to fit.
 *
 * @param start the first code unit, behind any bullet
 * @param end the code unit behind the last
 * @param bulleted whether a bullet or number stands in front
 */
record Paragraph(int start, int end, boolean bulleted) {}
