package dev.assay.repositories;

/** How much of a repository is read. */
public enum Depth {
    /** What was written, commit by commit: all that verdicts need. */
    EVIDENCE,
    /** Also whose lines are still there, as {@code git blame} tells, which reads every version of every file once more. */
    LINES_LEFT
}
