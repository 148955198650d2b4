package dev.assay.match;

/** What the evidence says about one requirement. */
public enum Outcome {
    /** It is shown. */
    MET,
    /** A near relative, or less than asked, is shown. */
    PARTLY,
    /** Something is stated that rules it out. */
    NOT_MET,
    /** The evidence is silent: a question to ask, never a failure. */
    UNKNOWN
}
