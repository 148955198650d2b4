package dev.assay.evidence;

/**
 * How well something is shown, in rising order. Self-description alone never passes CLAIMED, a dated and described use never
 * passes SUPPORTED; DEMONSTRATED takes an observation (a graded work sample, a rated interview, code of proven authorship).
 */
public enum Strength {
    CLAIMED,
    SUPPORTED,
    DEMONSTRATED
}
